import type { Condition, Operand, Pack } from '../../src/generated/pack.types.js';

/** What a fact is compared with in a pack: values written out or of parameters (any day's), and whether with other facts too. */
export interface Edges {
  readonly values: ReadonlySet<string | number>;
  readonly meetsFacts: boolean;
}

interface Found {
  readonly values: Set<string | number>;
  meetsFacts: boolean;
}

const NONE: Edges = { values: new Set(), meetsFacts: false };

/** A fact's name without the member it is asked of. */
const bare = (name: string): string => name.replace(/^(mother|father|child|person)\./, '');

function valuesOf(operand: Operand | readonly unknown[], pack: Pack): (string | number)[] {
  if (Array.isArray(operand)) return operand.flatMap((one) => valuesOf(one as Operand, pack));
  if (typeof operand === 'string' || typeof operand === 'number') return [operand];
  const name = typeof operand === 'object' && 'var' in operand ? (operand.var ?? '') : '';
  if (!name.startsWith('parameters.')) return [];
  const { values = [], unit } = pack.parameters?.[name.slice('parameters.'.length)] ?? {};
  return values.map(({ value }) => (unit === 'CNY' ? String(value) : Number(value)));
}

function collect(condition: Condition | undefined, pack: Pack, into: Map<string, Found>): void {
  if (condition === undefined || condition === true) return;
  for (const part of [...(condition.and ?? []), ...(condition.or ?? [])]) collect(part, pack, into);
  collect(condition['!'], pack, into);
  const { '==': equal, '<': less, '<=': atMost, '>': more, '>=': atLeast, in: within } = condition;
  const operands: readonly (Operand | readonly unknown[])[] =
    equal ?? less ?? atMost ?? more ?? atLeast ?? within ?? [];
  const facts = operands.flatMap((operand) =>
    typeof operand === 'object' && 'var' in operand && !/^(param|read)/.test(operand.var ?? '')
      ? [bare(operand.var ?? '')]
      : [],
  );
  for (const fact of facts) {
    const found = into.get(fact) ?? { values: new Set(), meetsFacts: false };
    for (const operand of operands)
      for (const value of valuesOf(operand, pack)) found.values.add(value);
    found.meetsFacts ||= facts.length > 1;
    into.set(fact, found);
  }
}

const known = new WeakMap<Pack, ReadonlyMap<string, Edges>>();

function allEdges(pack: Pack): ReadonlyMap<string, Edges> {
  const before = known.get(pack);
  if (before) return before;
  const found = new Map<string, Found>();
  for (const term of Object.values(pack.terms ?? {})) collect(term.when, pack, found);
  for (const item of pack.entitlements) {
    collect(item.when, pack, found);
    for (const benefit of [item.benefit].flat()) collect(benefit.when, pack, found);
  }
  known.set(pack, found);
  return found;
}

/** What a fact, named without its member, is compared with. */
export const edgesOf = (pack: Pack, name: string): Edges => allEdges(pack).get(name) ?? NONE;

/** The numbers that a fact is compared with, the lowest first. */
export const numbersBeside = (pack: Pack, name: string): number[] =>
  [...edgesOf(pack, name).values]
    .filter((value) => typeof value === 'number')
    .sort((left, right) => left - right);

/** The texts that a fact is compared with: days, codes, sums. */
export const textsBeside = (pack: Pack, name: string): string[] =>
  [...edgesOf(pack, name).values].filter((value) => typeof value === 'string');
