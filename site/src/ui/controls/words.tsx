import type { JSX } from 'preact';
import { WORDS } from '../../../../src/engine/facts/words.js';
import { setFact } from '../../state/household.js';
import { say, site } from '../../state/preferences.js';
import { Choice } from './Choice.js';
import { namedBy } from './control-props.js';
import type { ControlProps } from './control-props.js';
import { useFact } from './use-fact.js';

const FEW = 4;

function wordFor(value: string | number, unit: string | null): string {
  const known = WORDS[String(value)];
  if (known) return say(known);
  const unitWord = site.value.family.units[unit ?? ''] ?? '';
  return unit === 'grade' ? `${String(value)} ${unitWord}`.trim() : String(value);
}

/** One of several words. */
export function WordField({ path, scope, fact }: ControlProps): JSX.Element | null {
  if (fact.control.kind !== 'word') return null;
  const value = useFact(path) as string | number | undefined; // as its schema has it
  const options = [
    ...fact.control.values.map((each) => ({ value: each, label: wordFor(each, fact.unit) })),
    { value: undefined, label: site.value.unknown },
  ];
  const onChoose = (chosen: string | number | undefined): void => {
    setFact(path, chosen);
  };
  if (options.length <= FEW + 1)
    return <Choice path={path} scope={scope} value={value} options={options} onChoose={onChoose} />;
  return (
    <select
      {...namedBy(scope, path)}
      onChange={({ currentTarget }) => {
        onChoose(options[currentTarget.selectedIndex]?.value);
      }}
    >
      {options.map((option) => (
        <option key={option.label} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Any of several words, or none. */
export function WordsField({ path, scope, fact }: ControlProps): JSX.Element | null {
  if (fact.control.kind !== 'words') return null;
  const value = useFact(path) as readonly string[] | undefined; // as its schema has it
  const { none, unknown } = site.value;
  const toggle = (word: string, isOn: boolean): void => {
    const others = (value ?? []).filter((each) => each !== word);
    setFact(path, isOn ? [...others, word] : others);
  };
  return (
    <div class="ticks" role="group" {...namedBy(scope, path)}>
      {fact.control.values.map((word) => (
        <label key={word} class="tick">
          <input
            type="checkbox"
            checked={value?.includes(word) ?? false}
            onChange={({ currentTarget }) => {
              toggle(word, currentTarget.checked);
            }}
          />
          {wordFor(word, null)}
        </label>
      ))}
      <label class="tick">
        <input
          type="checkbox"
          checked={value?.length === 0}
          onChange={({ currentTarget }) => {
            setFact(path, currentTarget.checked ? [] : undefined);
          }}
        />
        {none}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={value === undefined}
          onChange={({ currentTarget }) => {
            setFact(path, currentTarget.checked ? undefined : []);
          }}
        />
        {unknown}
      </label>
    </div>
  );
}
