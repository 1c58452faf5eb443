import type { Condition } from '../../../generated/pack.types.js';
import type { Check } from '../context.js';
import { located } from '../expression.js';
import type { Located } from '../expression.js';
import type { Report } from '../report.js';
import { benefitsOf } from '../sites.js';

type Alternatives = readonly Located<{ when?: Condition }>[];

/** `mayBeNone`: it is possible that none of them holds. */
function checkOrder(alternatives: Alternatives, mayBeNone: boolean, report: Report): void {
  for (const [index, { value, pointer }] of alternatives.entries()) {
    const isLast = index === alternatives.length - 1;
    if (isLast && value.when !== undefined && !mayBeNone) {
      const hint = 'what holds for the whole item belongs under its own `when`';
      report('ALTERNATIVE_ORDER', `${pointer}/when`, 'the last alternative has no condition', {
        atKey: true,
        hint,
      });
    } else if (!isLast && value.when === undefined) {
      report(
        'ALTERNATIVE_ORDER',
        pointer,
        'only the last alternative has no condition; those after this one are never given',
      );
    }
  }
}

/** Of alternatives, all but the last have a condition. The last benefit has none; the last to pay may, where the text names nobody else. */
export const checkAlternatives: Check = ({ items }, report) => {
  for (const { value: item, pointer } of items) {
    checkOrder(benefitsOf(item, pointer), false, report);
    checkOrder(located(item.funding ?? [], `${pointer}/funding`), true, report);
  }
};
