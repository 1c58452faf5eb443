import type { JSX } from 'preact';
import { without } from '../../facts/without.js';
import { setFact } from '../../state/household.js';
import { say, site } from '../../state/preferences.js';
import { Choice } from './Choice.js';
import { idFor } from './control-props.js';
import type { ControlProps } from './control-props.js';
import { DayInput } from './DayInput.js';
import { useFact } from './use-fact.js';

type Entry = Readonly<Record<string, string>>;

/** A list of spans of days: whether there are any, and from when to when each was. */
export function StaysField({ path, scope, fact }: ControlProps): JSX.Element | null {
  if (fact.control.kind !== 'list') return null;
  const { facts } = fact.control;
  const value = useFact(path) as readonly Entry[] | undefined; // as its schema has it
  const { has, hasNot, unknown, family } = site.value;
  const put = (index: number, name: string, day: string | null): void => {
    const change = (entry: Entry): Entry =>
      day === null ? without(entry, name) : { ...entry, [name]: day };
    setFact(
      path,
      (value ?? []).map((entry, at) => (at === index ? change(entry) : entry)),
    );
  };
  return (
    <>
      <Choice
        path={path}
        scope={scope}
        value={value === undefined ? undefined : value.length > 0}
        options={[
          { value: true, label: has },
          { value: false, label: hasNot },
          { value: undefined, label: unknown },
        ]}
        onChoose={(chosen) => {
          setFact(path, chosen === undefined ? undefined : chosen ? [{}] : []);
        }}
      />
      {(value ?? []).map((entry, index) => (
        <div key={index} class="stay">
          {facts.map(({ name, title }) => {
            const id = idFor(scope, `${path}.${String(index)}`, name);
            return (
              <div key={name}>
                <span class="stay-day" id={id}>
                  {say(title)}
                </span>
                <DayInput
                  value={entry[name] ?? null}
                  mayBeEmpty
                  named={{ 'aria-labelledby': id }}
                  onGive={(day) => {
                    put(index, name, day);
                  }}
                />
              </div>
            );
          })}
          <button
            type="button"
            class="link"
            onClick={() => {
              setFact(
                path,
                (value ?? []).filter((_, at) => at !== index),
              );
            }}
          >
            {family.removeStay}
          </button>
        </div>
      ))}
      {value !== undefined && value.length > 0 ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            setFact(path, [...value, {}]);
          }}
        >
          {family.addStay}
        </button>
      ) : null}
    </>
  );
}
