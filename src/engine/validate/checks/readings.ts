import { pointerStep } from '../../parse/parsed-text.js';
import type { Check } from '../context.js';
import { located } from '../expression.js';
import { suggest } from '../suggest.js';

/** The reading taken is one of the options, and items name readings that there are. */
export const checkReadings: Check = ({ readings, items }, report) => {
  for (const [name, { options, taken }] of readings) {
    if (Object.hasOwn(options, taken)) continue;
    const hint = suggest(taken, Object.keys(options));
    report(
      'UNKNOWN_READING_OPTION',
      `/readings${pointerStep(name)}/taken`,
      `\`${taken}\` is none of the options`,
      { hint },
    );
  }
  for (const { value: item, pointer } of items) {
    for (const { value: name, pointer: at } of located(
      item.readings ?? [],
      `${pointer}/readings`,
    )) {
      if (readings.has(name)) continue;
      report('UNKNOWN_READING', at, `there is no reading \`${name}\``, {
        hint: suggest(name, readings.keys()),
      });
    }
  }
};
