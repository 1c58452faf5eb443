import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Receipt } from '../../generated/assessment.types.js';
import { ENGINE_VERSION } from '../../generated/version.js';
import type { Program } from '../compile/program.js';
import type { Facts } from '../facts/read.js';
import type { Options, Question } from './question.js';

/** Data with the keys of every object in one order, so that the same facts give the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** The SHA-256 of the facts as the engine reads them, whatever their order: it says that facts are the same without saying what they are. */
function digest({ household, leaves }: Facts): string {
  const determinations = (household.members ?? [])
    .map(({ role, id, determinations: own }) => ({ role, id, own }))
    .sort((left, right) => (left.role < right.role ? -1 : 1));
  const text = JSON.stringify([
    household.id ?? null,
    leaves.map((leaf) => (leaf === undefined ? '?' : leaf)),
    ordered(household.determinations ?? {}),
    ordered(determinations),
  ]);
  return bytesToHex(sha256(text));
}

const asked = ({
  on,
  from,
  through,
  district,
  revision,
  include,
  knownAt,
}: Options): Receipt['question'] =>
  Object.fromEntries(
    Object.entries({ on, from, through, district, revision, include, knownAt }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** What was asked of what by which version: the same receipt always gives the same assessment. */
export const receiptOf = (
  facts: Facts,
  question: Question,
  programs: readonly Program[],
): Receipt => ({
  engine: ENGINE_VERSION,
  packs: programs.map(({ district, revision, version, sha256: digestOfText }) => ({
    id: `${district}@${revision}`,
    version,
    sha256: digestOfText,
  })),
  question: asked(question.asked),
  readings: Object.fromEntries(
    programs.flatMap(({ district, readings }) =>
      Object.entries(readings).map(([name, { taken }]) => [
        `${district}/${name}`,
        question.readings[`${district}/${name}`] ?? taken,
      ]),
    ),
  ),
  facts: digest(facts),
});
