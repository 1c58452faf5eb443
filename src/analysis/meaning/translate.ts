import type { Condition, Expression, Operand, Pack } from '../../generated/pack.types.js';
import { findFact } from '../../engine/facts/names.js';
import type { FactType, Text } from '../../engine/facts/types.js';
import { ROLE_TITLES } from '../../engine/facts/vocabulary.js';
import { parseDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import { parseMoney } from '../../engine/values/money.js';
import { nth } from '../../engine/values/nth.js';
import { all, ALWAYS, any, NEVER, not, term } from './meaning.js';
import type { Asked, Constant, Meaning } from './meaning.js';
import { parameterValueOn } from './parameter-value.js';

/** What a condition is read in. */
export interface Surroundings {
  readonly pack: Pack;
  /** The day whose parameter values are meant; null: their first. */
  readonly day: Day | null;
  /** Readings that stay open; of every other the one taken counts. */
  readonly open: ReadonlySet<string>;
}

const TODAY: Readonly<Record<string, Asked>> = {
  'today.date': {
    path: 'today.date',
    type: { kind: 'date' },
    title: { zh: '当日', en: 'the day' },
  },
  'today.year': {
    path: 'today.year',
    type: { kind: 'integer', unit: 'year' },
    title: { zh: '当年', en: 'the year' },
  },
};

function titleOf(owner: 'person' | keyof typeof ROLE_TITLES | null, title: Text): Text {
  if (owner === null) return title;
  if (owner === 'person') return { zh: `本人${title.zh}`, en: `person: ${title.en}` };
  return { zh: `${ROLE_TITLES[owner].zh}${title.zh}`, en: `${ROLE_TITLES[owner].en}: ${title.en}` };
}

function asked(path: string): Asked {
  const today = Object.hasOwn(TODAY, path) ? TODAY[path] : undefined;
  if (today) return today;
  const named = findFact(path);
  if (!named) throw new RangeError(`validation has let an unknown name through: ${path}`);
  return {
    path,
    type: named.definition.type,
    title: titleOf(named.owner, named.definition.title),
  };
}

const after = (prefix: string, path: string): string | null =>
  path.startsWith(prefix) ? path.slice(prefix.length) : null;

/** A fact, or the constant beside it, which a parameter is on a day. */
function resolve(operand: Operand, { pack, day }: Surroundings): Asked | Constant {
  if (typeof operand !== 'object') return operand;
  const path = operand.var ?? '';
  const parameter = after('parameters.', path);
  if (parameter === null) return asked(path);
  return parameterValueOn(pack, parameter, day).value;
}

const isAsked = (side: Asked | Constant | undefined): side is Asked => typeof side === 'object';

function constantOf(value: Constant, type: FactType): Constant {
  if (type.kind === 'date') return parseDay(String(value)) ?? value;
  return type.kind === 'money' && typeof value !== 'boolean' ? (parseMoney(value) ?? value) : value;
}

type Order = '<' | '<=' | '==';

function pair(operator: Order, left: Asked | Constant, right: Asked | Constant): Meaning {
  if (isAsked(left) && isAsked(right)) {
    const isTurned = operator === '==' && right.path < left.path;
    return isTurned
      ? { kind: 'relation', operator, left: right, right: left }
      : { kind: 'relation', operator, left, right };
  }
  const fact = isAsked(left) ? left : right;
  if (!isAsked(fact)) return left === right ? ALWAYS : NEVER;
  const value = constantOf((isAsked(left) ? right : left) as Constant, fact.type); // one side is the fact
  if (operator === '==') {
    return value === true ? { kind: 'is', fact } : { kind: 'one-of', fact, values: [value] };
  }
  const side = isAsked(left) ? 'most' : 'least';
  return { kind: 'bound', fact, side, value: value as string | number, isStrict: operator === '<' }; // yes and no have no order
}

const readingName = (operand: Operand): string | null =>
  typeof operand === 'object' ? after('readings.', operand.var ?? '') : null;

function reading(operands: readonly Operand[], { pack, open }: Surroundings): Meaning | null {
  const name = operands.map(readingName).find((found) => found !== null);
  if (name === undefined) return null;
  const option = String(operands.find((operand) => typeof operand !== 'object'));
  const given = pack.readings?.[name];
  if (!given) throw new RangeError(`validation has let an unknown reading through: ${name}`);
  if (!open.has(name)) return given.taken === option ? ALWAYS : NEVER;
  const { question } = given;
  return { kind: 'reading', name, option, question, title: given.options[option] ?? question };
}

function compare(operator: Order, operands: readonly Operand[], where: Surroundings): Meaning {
  const found = operator === '==' ? reading(operands, where) : null;
  if (found !== null) return found;
  const sides = operands.map((operand) => resolve(operand, where));
  return all(sides.slice(1).map((side, index) => pair(operator, nth(sides, index), side)));
}

function member(operands: NonNullable<Expression['in']>, where: Surroundings): Meaning {
  const [needle, haystack] = operands;
  if (Array.isArray(haystack)) {
    const fact = resolve(needle as Operand, where); // the schema allows a list on the left too, validation does not
    if (!isAsked(fact)) return (haystack as readonly Constant[]).includes(fact) ? ALWAYS : NEVER;
    return { kind: 'one-of', fact, values: haystack.map((value) => constantOf(value, fact.type)) };
  }
  const fact = resolve(haystack, where);
  if (!isAsked(fact)) throw new RangeError('validation has let `in` through without a list');
  const value = resolve(needle as Operand, where); // as above
  if (isAsked(value)) throw new RangeError('validation has let a fact through beside `in`');
  return { kind: 'includes', fact, value: String(value) };
}

function named(path: string, where: Surroundings): Meaning {
  const name = after('terms.', path);
  if (name === null) return { kind: 'is', fact: asked(path) };
  const given = where.pack.terms?.[name];
  if (!given) throw new RangeError(`validation has let an unknown term through: ${name}`);
  return term(name, given.title, given.citations, meaningOf(given.when, where));
}

/** What a condition of a validated pack means. */
export function meaningOf(condition: Condition, where: Surroundings): Meaning {
  if (condition === true) return ALWAYS;
  const inner = (part: Expression): Meaning => meaningOf(part, where);
  if (condition.var !== undefined) return named(condition.var, where);
  if (condition.and) return all(condition.and.map(inner));
  if (condition.or) return any(condition.or.map(inner));
  if (condition['!']) return not(inner(condition['!']));
  if (condition['==']) return compare('==', condition['=='], where);
  if (condition['<']) return compare('<', condition['<'], where);
  if (condition['<=']) return compare('<=', condition['<='], where);
  if (condition['>']) return compare('<', [...condition['>']].reverse(), where);
  if (condition['>=']) return compare('<=', [...condition['>=']].reverse(), where);
  if (condition.in) return member(condition.in, where);
  throw new RangeError('validation has let an unknown operator through');
}
