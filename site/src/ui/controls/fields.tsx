import type { JSX } from 'preact';
import { parseMoney } from '../../../../src/engine/values/money.js';
import { setFact } from '../../state/household.js';
import { site } from '../../state/preferences.js';
import { namedBy } from './control-props.js';
import type { ControlProps } from './control-props.js';
import { DayInput } from './DayInput.js';
import { Locality } from './Locality.js';
import { TextField } from './TextField.js';
import { useFact } from './use-fact.js';

const readMoney = (text: string): string | undefined =>
  parseMoney(text) === undefined ? undefined : text;

const readYear = (text: string): number | undefined =>
  /^(18[5-9]\d|19\d\d|2[01]\d\d)$/.test(text) ? Number(text) : undefined;

const readCode = (text: string): string | undefined => (/^\d{6}$/.test(text) ? text : undefined);

/** A day; where there may be none, that can be said. */
export function DateField({ path, scope, fact }: ControlProps): JSX.Element {
  const { none, living, unknown } = site.value;
  const mayBeNone = fact.control.kind === 'date' && fact.control.mayBeNone;
  const isDeath = fact.name === 'deathDate'; // left out, it says that the person is living
  const value = useFact(path);
  return (
    <div class="field">
      <DayInput
        value={typeof value === 'string' ? value : null}
        mayBeEmpty
        named={namedBy(scope, path)}
        onGive={(day) => {
          setFact(path, day ?? undefined);
        }}
      />
      {typeof value === 'string' || (value === null && !isDeath) ? null : (
        <span class="open-mark">{isDeath ? living : unknown}</span>
      )}
      {mayBeNone && !isDeath ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={value === null}
            onChange={({ currentTarget }) => {
              setFact(path, currentTarget.checked ? null : undefined);
            }}
          />
          {none}
        </label>
      ) : null}
    </div>
  );
}

export const MoneyField = ({ path, scope }: ControlProps): JSX.Element => (
  <TextField
    path={path}
    scope={scope}
    read={readMoney}
    problem={site.value.family.notMoney}
    input={{ type: 'text', inputMode: 'decimal', autoComplete: 'off', size: 12 }}
    unit={site.value.family.units['CNY']}
  />
);

export const YearField = ({ path, scope }: ControlProps): JSX.Element => (
  <TextField
    path={path}
    scope={scope}
    read={readYear}
    problem={site.value.family.notAYear}
    input={{ type: 'text', inputMode: 'numeric', autoComplete: 'off', maxLength: 4, size: 4 }}
    unit={site.value.family.units['year']}
  />
);

export const CodeField = ({ path, scope }: ControlProps): JSX.Element => (
  <div class="with-none">
    <TextField
      path={path}
      scope={scope}
      read={readCode}
      problem={site.value.family.notACode}
      input={{ type: 'text', inputMode: 'numeric', autoComplete: 'off', maxLength: 6, size: 7 }}
    />
    <Locality path={path} />
  </div>
);
