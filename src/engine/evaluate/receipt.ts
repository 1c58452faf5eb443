import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Receipt } from '../../generated/assessment.types.js';
import { ENGINE_VERSION } from '../../generated/version.js';
import type { LeafValue } from '../facts/leaves.js';
import type { Facts } from '../facts/read.js';
import type { Inquiry } from './inquiry.js';
import type { Options, Question } from './question.js';

type Determinations = Readonly<Record<string, boolean>> | undefined;

/** Determinations in the order of their names. */
const ordered = (determinations: Determinations = {}): string =>
  Object.keys(determinations)
    .sort()
    .map((name) => `${name}=${String(determinations[name])}`)
    .join();

/** A leaf as the engine reads it: nothing for what is not known. A leaf holds values of one kind, so that different values never read alike. */
function written(leaf: LeafValue): string {
  if (leaf === undefined) return '';
  return typeof leaf === 'object' ? JSON.stringify(leaf) : String(leaf);
}

/** The SHA-256 of the facts as the engine reads them, whatever their order: it says that facts are the same without saying what they are. */
function digest({ household, leaves }: Facts): string {
  const { id, members = [], determinations } = household;
  const own = members.map(
    (member) =>
      `${member.role} ${JSON.stringify(member.id ?? null)} ${ordered(member.determinations)}`,
  );
  let text = JSON.stringify(id ?? null);
  for (const leaf of leaves) text += `;${written(leaf)}`;
  return bytesToHex(sha256([text, ordered(determinations), ...own.sort()].join('\n')));
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
  inquiries: readonly Inquiry[],
): Receipt => ({
  engine: ENGINE_VERSION,
  packs: inquiries.map(({ linked: { program } }) => ({
    id: `${program.district}@${program.revision}`,
    version: program.version,
    sha256: program.sha256,
  })),
  question: asked(question.asked),
  readings: Object.assign({}, ...inquiries.map(({ readingsById }) => readingsById)) as Record<
    string,
    string
  >, // each of them is such a record
  facts: digest(facts),
});
