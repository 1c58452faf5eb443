import type { JSX } from 'preact';
import { parseDay } from '../../../../src/engine/values/day.js';
import { parseMoney } from '../../../../src/engine/values/money.js';
import { setFact } from '../../state/household.js';
import { site } from '../../state/preferences.js';
import type { ControlProps } from './control-props.js';
import { Locality } from './Locality.js';
import { TextField } from './TextField.js';
import { useFact } from './use-fact.js';

const FIRST_YEAR = 1850;

const readDate = (text: string): string | undefined =>
  parseDay(text) !== undefined && Number(text.slice(0, 4)) >= FIRST_YEAR ? text : undefined;

const readMoney = (text: string): string | undefined =>
  parseMoney(text) === undefined ? undefined : text;

const readYear = (text: string): number | undefined =>
  /^(18[5-9]\d|19\d\d|2[01]\d\d)$/.test(text) ? Number(text) : undefined;

const readCode = (text: string): string | undefined => (/^\d{6}$/.test(text) ? text : undefined);

/** A day; where there may be none, that can be said. */
export function DateField({ path, scope, fact }: ControlProps): JSX.Element {
  const { none, living, family } = site.value;
  const mayBeNone = fact.control.kind === 'date' && fact.control.mayBeNone;
  const isDeath = fact.name === 'deathDate'; // left out, it says that the person is living
  const isNone = useFact(path) === null;
  return (
    <div class="with-none">
      <TextField
        path={path}
        scope={scope}
        read={readDate}
        problem={family.notADate}
        input={{ type: 'date', min: '1850-01-01', max: '2199-12-31' }}
        empty={isDeath ? living : isNone ? '' : undefined}
      />
      {mayBeNone && !isDeath ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={isNone}
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
