import type { Program, Rule } from '../program/program.js';
import { hasOpenStay } from '../facts/hospital.js';
import { possibleDay, possibleYear } from '../facts/leaf-readers.js';
import { LEAVES } from '../facts/leaves.js';
import type { Leaf, LeafValue } from '../facts/leaves.js';
import { anyStays, completedStays } from '../facts/possible-stays.js';
import { addDays } from '../values/day.js';
import type { Day } from '../values/day.js';
import { comparedWith } from './compared.js';
import type { Compared } from './compared.js';
import { dayPoints, yearPoints } from './day-points.js';
import type { Linked } from './link.js';

/** The values of the leaves that a leaf can be compared with, of some kinds. */
export const valuesBeside = (
  { beside }: Compared,
  leaves: readonly LeafValue[],
  ...kinds: readonly Leaf['kind']['kind'][]
): LeafValue[] =>
  beside.flatMap((other) => {
    const kind = LEAVES[other]?.kind.kind;
    return kind !== undefined && kinds.includes(kind) ? [leaves[other]] : [];
  });

export const numbersIn = (values: readonly unknown[]): number[] =>
  values.filter((value) => typeof value === 'number');

export const missingAmong = (values: readonly LeafValue[]): number =>
  values.filter((value) => value === undefined).length;

/** A number and those around it: one on either side, and one more for each other leaf that is not known, so that all of them can differ. */
const around = (number: number, values: readonly LeafValue[]): number[] => {
  const reach = 1 + missingAmong(values);
  return Array.from({ length: 2 * reach + 1 }, (_, index) => number + index - reach);
};

/** A day within each range of days that the rule tells apart, its first and its last. */
function candidateDays(compared: Compared, leaves: readonly LeafValue[], day: Day): Day[] {
  const beside = valuesBeside(compared, leaves, 'day', 'year');
  const numbers = numbersIn([...compared.constants, ...beside]);
  const points = new Set(dayPoints(compared, numbers, day, missingAmong(beside)));
  const steps = around(0, beside);
  return [...points].flatMap((point) => steps.map((step) => possibleDay(addDays(point, step))));
}

function candidateYears(compared: Compared, leaves: readonly LeafValue[], day: Day): number[] {
  const beside = valuesBeside(compared, leaves, 'day', 'year');
  const years = yearPoints(numbersIn([...compared.constants, ...beside]), day);
  return years.flatMap((year) => around(year, beside)).map(possibleYear);
}

function combinations(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (sets, word) => [...sets, ...sets.map((set) => [...set, word])],
    [[]],
  );
}

/** The first code with these digits in front, as a number. */
const firstCode = (digits: string): number => Number(digits.padEnd(6, '0'));

const LAST_CODE = 999_999;

/** Codes are compared digit by digit, so that they lie in the order of their numbers. */
function candidateCodes(
  program: Program,
  compared: Compared,
  leaves: readonly LeafValue[],
): string[] {
  const beside = valuesBeside(compared, leaves, 'code');
  const named = [...program.jurisdiction.codes, ...compared.constants, ...beside];
  const points = named.flatMap((code) =>
    typeof code === 'string' && /^\d+$/.test(code) ? [firstCode(code)] : [],
  );
  return [0, ...points, LAST_CODE]
    .flatMap((point) => around(point, beside))
    .filter((code) => code >= 0 && code <= LAST_CODE)
    .map((code) => String(code).padStart(6, '0'));
}

function candidateFen(compared: Compared, leaves: readonly LeafValue[]): number[] {
  const beside = valuesBeside(compared, leaves, 'money');
  const amounts = numbersIn([1, ...compared.constants, ...beside]);
  return amounts.flatMap((fen) => around(fen, beside)).filter((fen) => fen >= 0);
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
  const compared = comparedWith(linked, rule, slot);
  const { constants } = compared;
  switch (kind.kind) {
    case 'boolean':
      return [true, false];
    case 'day': {
      const days = candidateDays(compared, leaves, day);
      const mayEnd = leaf.local === 'specialAssistance.through' || leaf.local === 'deathDate';
      return mayEnd ? [null, ...days] : days;
    }
    case 'year':
      return candidateYears(compared, leaves, day);
    case 'integer':
    case 'word':
      return [...kind.values];
    case 'words':
      return combinations(kind.values.filter((word) => constants.includes(word)));
    case 'code':
      return candidateCodes(linked.program, compared, leaves);
    case 'money':
      return candidateFen(compared, leaves);
    case 'stays':
      return hasOpenStay(leaves[slot])
        ? completedStays(leaves[slot], day)
        : anyStays(numbersIn(constants), day);
  }
}
