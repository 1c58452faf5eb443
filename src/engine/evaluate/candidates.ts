import type { Change, Operand, Program, Rule } from '../compile/program.js';
import { completedStays, hasOpenStay } from '../facts/hospital.js';
import { LEAVES } from '../facts/leaves.js';
import type { Leaf, LeafValue } from '../facts/leaves.js';
import { addDays, latestWithYears, newYear, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import type { Linked } from './link.js';

/** Sets of words are tried in every combination up to this many words; above it one by one, none and all. */
const MOST_COMBINED_WORDS = 4;

/** The constants that a rule's conditions hold beside a leaf. */
function constantsBeside(linked: Linked, rule: Rule, slot: number): (string | number | boolean)[] {
  const { program, slots } = linked;
  const constants = (operands: readonly Operand[]): (string | number | boolean)[] =>
    operands.flatMap((operand) => {
      if ('constant' in operand) return [operand.constant];
      if ('parameter' in operand) {
        return nth(program.parameters, operand.parameter).values.map(({ value }) => value);
      }
      return [];
    });
  return rule.atoms
    .filter((atom) => nth(slots, atom).includes(slot))
    .flatMap((atom) => {
      const node = nth(program.nodes, atom);
      if (node.kind === 'compare') return constants(node.operands);
      if (node.kind === 'in-list') return [...node.list];
      return node.kind === 'in-fact' ? constants([node.operand]) : [];
    });
}

function dayPoints(change: Change, leaf: string, day: Day): Day[] {
  if (change.kind === 'date') return [change.on];
  if (change.leaf !== leaf) return [];
  switch (change.kind) {
    case 'anniversary':
      return [latestWithYears(day, change.years)];
    case 'own-day':
      return [day];
    case 'new-year':
      return [newYear(yearOf(day)), newYear(yearOf(day) + 1)];
    case 'stays':
      return [];
  }
}

/** The leaves that conditions read together with this one, or with such a one: only with these can it be compared. */
function beside({ slots }: Linked, rule: Rule, slot: number): ReadonlySet<number> {
  const found = new Set([slot]);
  // A set is walked to its end, what is added meanwhile included.
  for (const known of found) {
    for (const atom of rule.atoms) {
      const read = nth(slots, atom);
      if (read.includes(known)) for (const other of read) found.add(other);
    }
  }
  found.delete(slot);
  return found;
}

/** The values of the leaves that this one can be compared with, by the kinds that are wanted. */
function others(
  linked: Linked,
  rule: Rule,
  slot: number,
  leaves: readonly LeafValue[],
): (...kinds: readonly Leaf['kind']['kind'][]) => LeafValue[] {
  let near: ReadonlySet<number> | undefined;
  return (...kinds) =>
    [...(near ??= beside(linked, rule, slot))].flatMap((other) => {
      const kind = LEAVES[other]?.kind.kind;
      return kind !== undefined && kinds.includes(kind) ? [leaves[other]] : [];
    });
}

const numbersOnly = (values: readonly LeafValue[]): number[] =>
  values.filter((value) => typeof value === 'number');

/** The years of days and years. */
const yearsOf = (values: readonly LeafValue[]): number[] =>
  numbersOnly(values).map((value) => (value > 9999 ? yearOf(value) : value));

/** A day within each range of days that the rule tells apart, its first and its last. */
function candidateDays(
  rule: Rule,
  leaf: Leaf,
  compared: ReturnType<typeof others>,
  day: Day,
): Day[] {
  const changes = rule.changes.flatMap((change) => dayPoints(change, leaf.path, day));
  const newYears = yearsOf(compared('day', 'year')).flatMap((year) => [
    newYear(year),
    newYear(year + 1),
  ]);
  const days = [
    day,
    newYear(yearOf(day)),
    ...numbersOnly(compared('day')),
    ...newYears,
    ...changes,
  ];
  const points = [...new Set(days)];
  return points.flatMap((point) => [addDays(point, -1), point, addDays(point, 1)]);
}

function combinations(words: readonly string[]): string[][] {
  if (words.length > MOST_COMBINED_WORDS) return [[], ...words.map((word) => [word]), [...words]];
  return words.reduce<string[][]>(
    (sets, word) => [...sets, ...sets.map((set) => [...set, word])],
    [[]],
  );
}

function candidateCodes(program: Program, constants: readonly unknown[]): string[] {
  const local = program.jurisdiction.codes.map((code) => code.padEnd(6, '0'));
  const named = constants.filter((constant) => typeof constant === 'string');
  const beside = named.flatMap((code) =>
    [-1, 0, 1].map((step) =>
      String(Math.min(999999, Math.max(0, Number(code) + step))).padStart(6, '0'),
    ),
  );
  return [...local, ...beside, '000000', '999999'];
}

function candidateFen(known: readonly LeafValue[], constants: readonly unknown[]): number[] {
  const amounts = [...known, ...constants].filter((value) => typeof value === 'number');
  return [0, 1, 2, ...amounts.flatMap((fen) => [Math.max(0, fen - 1), fen, fen + 1])];
}

function candidateStays(day: Day): LeafValue[] {
  const stay = (from: Day): LeafValue => [{ from, through: day }];
  return [[], stay(day), stay(newYear(yearOf(day)))];
}

/**
 * Values of an unknown leaf of which at least one stands for every value that the rule's conditions could tell apart on a day, the facts
 * beside it being as they are.
 */
export function candidates(
  linked: Linked,
  rule: Rule,
  slot: number,
  leaves: readonly LeafValue[],
  day: Day,
): LeafValue[] {
  const leaf = LEAVES[slot];
  if (!leaf) return [true, false]; // a determination
  const { kind } = leaf;
  const constants = constantsBeside(linked, rule, slot);
  const numbers = constants.filter((constant) => typeof constant === 'number');
  const compared = others(linked, rule, slot, leaves);
  switch (kind.kind) {
    case 'boolean':
      return [true, false];
    case 'day': {
      const days = candidateDays(rule, leaf, compared, day);
      const mayEnd = leaf.local === 'specialAssistance.through' || leaf.local === 'deathDate';
      return mayEnd ? [null, ...days] : days;
    }
    case 'year':
      return [yearOf(day), ...yearsOf(compared('day', 'year')), ...numbers].flatMap((year) => [
        year - 2,
        year - 1,
        year,
        year + 1,
        year + 2,
      ]);
    case 'integer':
    case 'word':
      return [...kind.values];
    case 'words':
      return combinations(kind.values.filter((word) => constants.includes(word)));
    case 'code':
      return candidateCodes(linked.program, [...constants, ...compared('code')]);
    case 'money':
      return candidateFen(compared('money'), constants);
    case 'stays':
      return hasOpenStay(leaves[slot]) ? completedStays(leaves[slot], day) : candidateStays(day);
  }
}
