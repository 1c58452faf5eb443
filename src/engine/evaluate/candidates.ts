import type { Change, Operand, Program, Rule } from '../compile/program.js';
import { completedStays, hasOpenStay } from '../facts/hospital.js';
import { LEAVES, slotOf } from '../facts/leaves.js';
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

/** The known values of other leaves of some kinds that the rule reads: two facts may be compared with each other. */
const others = (
  rule: Rule,
  leaves: readonly LeafValue[],
  kinds: readonly Leaf['kind']['kind'][],
): LeafValue[] =>
  rule.leaves.flatMap((path) => {
    const slot = slotOf(path) ?? -1;
    const kind = LEAVES[slot]?.kind.kind;
    return kind !== undefined && kinds.includes(kind) ? [leaves[slot]] : [];
  });

/** The known days of other leaves that the rule reads: two days may be compared with each other. */
const otherDays = (rule: Rule, leaves: readonly LeafValue[]): Day[] =>
  others(rule, leaves, ['day']).filter((value) => typeof value === 'number');

/** The years of other leaves' days and years. */
const otherYears = (rule: Rule, leaves: readonly LeafValue[]): number[] =>
  others(rule, leaves, ['day', 'year']).flatMap((value) =>
    typeof value === 'number' ? [value > 9999 ? yearOf(value) : value] : [],
  );

/** A day within each range of days that the rule tells apart, its first and its last. */
function candidateDays(rule: Rule, leaf: Leaf, leaves: readonly LeafValue[], day: Day): Day[] {
  const changes = rule.changes.flatMap((change) => dayPoints(change, leaf.path, day));
  const newYears = otherYears(rule, leaves).flatMap((year) => [newYear(year), newYear(year + 1)]);
  const points = [
    ...new Set([day, newYear(yearOf(day)), ...otherDays(rule, leaves), ...newYears, ...changes]),
  ];
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

/** The values of the other money leaves that the rule compares this one with. */
function moneyBeside(
  linked: Linked,
  rule: Rule,
  slot: number,
  leaves: readonly LeafValue[],
): LeafValue[] {
  return rule.atoms
    .map((atom) => nth(linked.slots, atom))
    .filter((slots) => slots.includes(slot))
    .flatMap((slots) => slots.map((other) => leaves[other]));
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
  switch (kind.kind) {
    case 'boolean':
      return [true, false];
    case 'day': {
      const days = candidateDays(rule, leaf, leaves, day);
      const mayEnd = leaf.local === 'specialAssistance.through' || leaf.local === 'deathDate';
      return mayEnd ? [null, ...days] : days;
    }
    case 'year':
      return [yearOf(day), ...otherYears(rule, leaves), ...numbers].flatMap((year) => [
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
      return candidateCodes(linked.program, [...constants, ...others(rule, leaves, ['code'])]);
    case 'money':
      return candidateFen(moneyBeside(linked, rule, slot, leaves), constants);
    case 'stays':
      return hasOpenStay(leaves[slot]) ? completedStays(leaves[slot], day) : candidateStays(day);
  }
}
