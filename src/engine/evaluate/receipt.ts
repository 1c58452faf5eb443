import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Receipt } from '../../generated/assessment.types.js';
import { ENGINE_VERSION } from '../../generated/version.js';
import { LEAVES } from '../facts/leaves.js';
import type { LeafValue } from '../facts/leaves.js';
import { missingPath } from '../facts/missing-path.js';
import type { Facts } from '../facts/read.js';
import type { Inquiry } from './inquiry.js';
import type { Question } from './question.js';
import { missingOf } from './unknowns.js';

/** A value as the engine reads it. A leaf holds values of one kind, so that different values never read alike. */
function written(value: NonNullable<LeafValue> | null): string {
  if (value === null) return '-';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What is not known is asked for by its own name, or with the object that it stands in: the question hangs on what is given beside it. */
const missing = (isByItself: boolean): string => (isByItself ? '?' : '');

const IN_OBJECT = LEAVES.map(({ local }) => local.includes('.'));

/** Slot by slot all that an assessment hangs on. */
function slotsOf({ household, leaves }: Facts, inquiries: readonly Inquiry[]): string {
  let text = '';
  for (const [slot, { path }] of LEAVES.entries()) {
    const value = leaves[slot];
    text += ';';
    if (value !== undefined) text += written(value);
    else if (IN_OBJECT[slot] === true) text += missing(missingPath(household, slot) === path);
  }
  for (const { frame, linked } of inquiries) {
    for (let slot = LEAVES.length; slot < frame.leaves.length; slot += 1) {
      const value = frame.leaves[slot];
      text += `;${value === undefined ? missing(missingOf(linked, household, slot).path !== 'members') : written(value)}`;
    }
  }
  return text;
}

/**
 * The SHA-256 of the facts as the engine reads them, whatever their order, with the determinations that the packs ask for: it says that facts are the same
 * without saying what they are.
 */
function digest(facts: Facts, inquiries: readonly Inquiry[]): string {
  const { id = null, members = [] } = facts.household;
  const people = members.map(({ role, id = null }) => `${role} ${JSON.stringify(id)}`).sort();
  return bytesToHex(
    sha256(utf8ToBytes(`${JSON.stringify([id, people])}${slotsOf(facts, inquiries)}`)),
  );
}

/** What was asked of what by which version: the same receipt always gives the same assessment. */
export const receiptOf = (
  facts: Facts,
  question: Question,
  inquiries: readonly Inquiry[],
): Receipt => ({
  engine: ENGINE_VERSION,
  packs: inquiries.map(({ linked: { program } }) => ({
    id: `${program.district}@${program.revision}`,
    version: program.version,
    sha256: program.sha256,
  })),
  question: { ...question.asked },
  readings: Object.assign({}, ...inquiries.map(({ readingsById }) => readingsById)) as Record<
    string,
    string
  >, // each of them is such a record
  facts: digest(facts, inquiries),
});
