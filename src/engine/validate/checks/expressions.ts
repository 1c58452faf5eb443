import type { Condition } from '../../../generated/pack.types.js';
import { checkComparison } from '../comparisons.js';
import { checkIn } from '../membership.js';
import type { Check, PackContext } from '../context.js';
import { formOf } from '../expression.js';
import type { Located } from '../expression.js';
import { typeTitle } from '../literals.js';
import { resolveName } from '../names.js';
import type { Report } from '../report.js';

function checkName(name: Located<string>, context: PackContext, report: Report): void {
  const named = resolveName(name, context, report);
  if (!named || named.kind === 'term') return;
  if (named.kind === 'reading') {
    const hint = `write {"==": [{"var": "${named.name}"}, option]}`;
    report('NOT_A_CONDITION', name.pointer, `\`${named.name}\` is a choice between options`, {
      hint,
    });
  } else if (named.type.kind !== 'boolean') {
    const message = `\`${named.name}\` is ${typeTitle(named.type)}, neither true nor false`;
    report('NOT_A_CONDITION', name.pointer, message, { hint: 'compare it with something' });
  }
}

function checkCondition(condition: Located<Condition>, context: PackContext, report: Report): void {
  const form = formOf(condition);
  switch (form.operator) {
    case 'true':
      return;
    case 'var':
      checkName(form.name, context, report);
      return;
    case 'and':
    case 'or':
      for (const part of form.parts) checkCondition(part, context, report);
      return;
    case '!':
      checkCondition(form.part, context, report);
      return;
    case 'in':
      checkIn(form.operands, context, report);
      return;
    default:
      checkComparison(form.operator, form.operands, condition.pointer, context, report);
  }
}

/** Conditions are true or false, name what there is, and compare like with like. */
export const checkExpressions: Check = (context, report) => {
  for (const site of context.sites) checkCondition(site, context, report);
};
