import type { Condition, Literal, Operand } from '../../src/generated/pack.types.js';
import type { Data, Expectation, Figure, Value } from './case.js';
import { domainOf } from './domains.js';
import type { Constants } from './domains.js';

/** A rule with what it names beside facts. */
export interface Ruled {
  readonly rule: Condition;
  readonly parameters?: Readonly<Record<string, Figure>>;
  readonly terms?: Readonly<Record<string, Condition>>;
}

const COMPARED = ['==', '<', '<=', '>', '>='] as const;

const fen = (value: number | string): number => Math.round(Number(value) * 100);

type Comparable = boolean | number | string | null;

function relates(operator: string, left: Comparable, right: Comparable): boolean {
  if (left === null || right === null) return false;
  if (operator === '==') return left === right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

/** Whether a rule holds when every fact is known or absent: plain logic of two values. A comparison with what is absent is false. */
function holds(ruled: Ruled, rule: Condition, data: Data): boolean {
  const part = (inner: Condition): boolean => holds(ruled, inner, data);
  const value = (operand: Operand | Literal[]): Value => {
    if (Array.isArray(operand)) return operand as unknown as Value; // looked into by `in` only
    if (typeof operand !== 'object') return operand;
    const name = operand.var ?? '';
    const figure = name.startsWith('parameters.') ? ruled.parameters?.[name.slice(11)] : undefined;
    if (figure) return figure.unit === 'CNY' ? fen(figure.value) : Number(figure.value);
    const given = data[name] ?? null;
    return given !== null && domainOf(name).isMoney ? fen(given as string) : given;
  };
  if (rule === true) return true;
  if (rule.var?.startsWith('terms.')) return part(ruled.terms?.[rule.var.slice(6)] ?? true);
  if (rule.var !== undefined) return data[rule.var] === true;
  if (rule.and) return rule.and.every(part);
  if (rule.or) return rule.or.some(part);
  if (rule['!']) return !part(rule['!']);
  if (rule.in) {
    const [item, list] = rule.in.map(value);
    return item !== null && Array.isArray(list) && (list as unknown[]).includes(item);
  }
  const operator = COMPARED.find((each) => rule[each]) ?? '==';
  const values = (rule[operator] ?? []).map(value) as Comparable[]; // lists stand in `in` only
  return values.slice(1).every((right, index) => relates(operator, values[index] ?? null, right));
}

/** The names of the facts and the values that a rule writes out. */
function parts({ rule, parameters = {}, terms = {} }: Ruled): {
  names: string[];
  constants: Constants;
} {
  const text = [rule, ...Object.values(terms)];
  const names = new Set<string>();
  const constants = Object.values(parameters).map(({ value }) => value);
  const look = (inner: unknown): void => {
    if (typeof inner === 'number' || typeof inner === 'string') constants.push(inner);
    else if (Array.isArray(inner)) inner.forEach(look);
    else if (typeof inner === 'object' && inner !== null) {
      for (const [operator, operand] of Object.entries(inner)) {
        if (operator === 'var') names.add(String(operand));
        else look(operand);
      }
    }
  };
  text.forEach(look);
  const facts = [...names].filter((name) => !/^(terms|parameters)\./.test(name));
  return { names: facts, constants };
}

/** Whether there is no such thing: the person is not there, or the object of facts is known not to be. */
function isAbsent(name: string, data: Data): boolean {
  const { member, object } = domainOf(name);
  return Object.entries(data).some(([other, value]) => {
    if (value !== null) return false;
    const known = domainOf(other);
    return known.object === null
      ? member !== null && known.member === member
      : known.object === object;
  });
}

/** The choices for what is unknown: for each object of facts that none of it exists, or any values of its facts. */
function choices(ruled: Ruled, data: Data): Data[][] {
  const { names, constants: written } = parts(ruled);
  const known = Object.values(data).filter(
    (value) => typeof value === 'number' || typeof value === 'string',
  );
  const constants = [...written, ...known];
  const unknown = names.filter((name) => !(name in data) && !isAbsent(name, data));
  const groups = new Map<string, string[]>();
  for (const name of unknown) {
    const object = domainOf(name).object ?? name;
    groups.set(object, [...(groups.get(object) ?? []), name]);
  }
  return [...groups].map(([object, members]): Data[] => {
    const every = members.reduce<Data[]>(
      (rows, name) =>
        rows.flatMap((row) =>
          domainOf(name)
            .values(constants)
            .map((value) => ({ ...row, [name]: value })),
        ),
      [{}],
    );
    const isGiven = Object.keys(data).some((name) => domainOf(name).object === object);
    // Of a birth date after the day asked about there is no age either.
    const mayBeAbsent = members.some(
      (name) => domainOf(name).object !== null || name.endsWith('.age'),
    );
    const none = Object.fromEntries(members.map((name) => [name, null]));
    return mayBeAbsent && !isGiven ? [...every, none] : every;
  });
}

/**
 * What a rule comes to by the definition: true when it holds whatever the unknown facts are, false when it never does, and unknown otherwise. Tries
 * every choice of values that the rule can tell apart.
 */
export function expectation(ruled: Ruled, data: Data): Expectation {
  const known: Data = Object.fromEntries(
    parts(ruled)
      .names.filter((name) => !(name in data) && isAbsent(name, data))
      .map((name) => [name, null]),
  );
  const completions = choices(ruled, data).reduce<Data[]>(
    (rows, group) => rows.flatMap((row) => group.map((more) => ({ ...row, ...more }))),
    [{ ...data, ...known }],
  );
  const answers = new Set(completions.map((complete) => holds(ruled, ruled.rule, complete)));
  return answers.size === 2 ? 'unknown' : answers.has(true);
}
