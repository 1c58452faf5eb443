import type { Check } from '../context.js';
import { located } from '../expression.js';

/** Where several payers divide what the fixed shares leave, each says in how many parts: alone, a payer needs none. */
export const checkDividedShares: Check = ({ items }, report) => {
  for (const { value: item, pointer } of items) {
    for (const { value: funding, pointer: at } of located(
      item.funding ?? [],
      `${pointer}/funding`,
    )) {
      const dividing = located(funding.shares, `${at}/shares`).filter(
        ({ value }) => value.exact === undefined,
      );
      const without = dividing.filter(({ value }) => value.parts === undefined);
      const [first] = without;
      if (!first || dividing.length === 1) continue;
      report(
        'SHARES_UNDIVIDED',
        first.pointer,
        `\`${first.value.payer}\` pays with others, and it is not said in how many parts`,
        {
          hint: 'give each its `parts`, or, where the text divides nothing, name them as one payer',
        },
      );
    }
  }
};
