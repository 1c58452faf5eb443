import type { Condition, Entitlement, Expression, Pack } from '../../generated/pack.types.js';
import { isSame } from '../same.js';
import { ALWAYS, NEVER } from './condition-edits.js';

/** The readings that are taken; null leaves all open. */
type Readings = Readonly<Record<string, string>> | null;

/** `readings.x == option`, decided; null for other conditions. */
function decided({ '==': operands }: Expression, readings: Readings): Expression | null {
  const [left, right] = operands ?? [];
  const named = [left, right].find((operand) => typeof operand === 'object');
  const option = [left, right].find((operand) => typeof operand === 'string');
  if (readings === null || typeof named !== 'object') return null;
  if (named.var?.startsWith('readings.') !== true) return null;
  return readings[named.var.slice('readings.'.length)] === option ? ALWAYS : NEVER;
}

function foldParts(operator: 'and' | 'or', parts: readonly Expression[], fold: Fold): Expression {
  const [neutral, deciding] = operator === 'and' ? [ALWAYS, NEVER] : [NEVER, ALWAYS];
  const left = parts.map(fold).filter((part) => !isSame(part, neutral));
  if (left.some((part) => isSame(part, deciding))) return deciding;
  const distinct = [...new Map(left.map((part) => [JSON.stringify(part), part])).values()];
  const [only] = distinct;
  return only !== undefined && distinct.length === 1 ? only : { [operator]: distinct };
}

type Fold = (condition: Condition) => Expression;

/** Folds conditions as they stand under some readings: what the readings decide is gone, and terms stand in full. */
function folder({ terms = {} }: Pack, readings: Readings): Fold {
  const fold: Fold = (condition) => {
    if (condition === true) return ALWAYS;
    const { var: name, and, or, '!': negated } = condition;
    const term = name?.startsWith('terms.') ? terms[name.slice('terms.'.length)] : undefined;
    if (term) return fold(term.when);
    if (and) return foldParts('and', and, fold);
    if (or) return foldParts('or', or, fold);
    if (!negated) return decided(condition, readings) ?? condition;
    const inner = fold(negated);
    if (isSame(inner, ALWAYS)) return NEVER;
    if (isSame(inner, NEVER)) return ALWAYS;
    return inner['!'] ?? { '!': inner };
  };
  return fold;
}

function foldAlternatives(
  choices: readonly { readonly when?: Condition }[],
  fold: Fold,
): unknown[] {
  const folded = choices.map((choice) =>
    choice.when === undefined ? choice : { ...choice, when: fold(choice.when) },
  );
  const possible = folded.filter(({ when }) => !isSame(when, NEVER));
  const certain = possible.findIndex(({ when }) => when === undefined || isSame(when, ALWAYS));
  if (certain === -1) return possible;
  return possible
    .slice(0, certain + 1)
    .map((choice, index) => (index === certain ? { ...choice, when: undefined } : choice));
}

/** The readings that a pack takes. */
export const takenIn = ({ readings = {} }: Pack): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(readings).map(([name, { taken }]) => [name, taken]));

/** What decides an item's results under some readings, or whatever the readings: two items of which this is the same never differ. */
export function foldedItem(pack: Pack, entitlement: Entitlement, readings: Readings): string {
  const fold = folder(pack, readings);
  const { when, benefit, funding = [], ...rest } = entitlement;
  return JSON.stringify({
    ...rest,
    when: fold(when),
    benefit: foldAlternatives([benefit].flat(), fold),
    funding: foldAlternatives(funding, fold),
  });
}
