import { pointerStep } from '../../parse/parsed-text.js';
import { located } from '../expression.js';
import type { Check } from '../context.js';

/** A parameter's values come in the order of their first days, one for a day; only the first may hold from the beginning. */
export const checkParameterDates: Check = ({ parameters }, report) => {
  for (const [name, { values }] of parameters) {
    let before: string | undefined;
    for (const { value, pointer } of located(values, `/parameters${pointerStep(name)}/values`)) {
      const { from } = value;
      if (from === undefined) {
        if (value !== values[0])
          report('DATES_OVERLAP', pointer, 'a value after the first leaves out its first day', {
            hint: 'only the first may, which then holds from the beginning',
          });
        continue;
      }
      if (before === from)
        report('DATES_OVERLAP', `${pointer}/from`, `two values hold from ${from}`);
      if (before !== undefined && from < before) {
        report(
          'DATES_REVERSED',
          `${pointer}/from`,
          `${from} is before the first day of the value above, ${before}`,
        );
      }
      before = from;
    }
  }
};

/** Only money has decimals. */
export const checkParameterUnits: Check = ({ parameters }, report) => {
  for (const [name, { unit, values }] of parameters) {
    if (unit === 'CNY') continue;
    for (const { value, pointer } of located(values, `/parameters${pointerStep(name)}/values`)) {
      if (/^\d+$/.test(String(value.value))) continue;
      const message = `\`${String(value.value)}\` is not a whole number of ${unit === 'count' ? 'anything' : unit}`;
      report('PARAMETER_UNIT', `${pointer}/value`, message);
    }
  }
};
