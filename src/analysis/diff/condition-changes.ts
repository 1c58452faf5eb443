import type { Entitlement } from '../../generated/pack.types.js';
import type { Text } from '../../engine/facts/types.js';
import { ROLE_TITLES } from '../../engine/facts/vocabulary.js';
import { say } from '../describe.js';
import type { Meaning } from '../meaning/meaning.js';
import { meaningOf } from '../meaning/translate.js';
import type { Difference } from './change.js';
import { groundsOf } from './grounds.js';
import { lostAndGained } from './lost-and-gained.js';
import type { Pair } from './pair-alternatives.js';
import type { Side } from './side.js';

/** Parts of a condition in words, as one text; null without any. */
function joined(parts: readonly Text[]): Text | null {
  if (parts.length === 0) return null;
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

/** Who an item is for. */
export function sayBeneficiary({ for: whom, onDeath }: Entitlement): Text {
  if (whom === 'household') return { zh: '家庭', en: 'the household' };
  if (!Array.isArray(whom)) return { zh: whom.organisation, en: whom.organisation };
  const names = {
    zh: whom.map((role) => ROLE_TITLES[role].zh).join('、'),
    en: whom.map((role) => ROLE_TITLES[role].en).join(', '),
  };
  return onDeath === true
    ? { zh: `${names.zh}（去世后）`, en: `${names.en} (on their death)` }
    : names;
}

/** A test left to an authority, and in words that only the Chinese settles. */
const sayTest = ({ determination }: Entitlement): Text | null =>
  determination === undefined
    ? null
    : {
        zh: `须经认定：${determination.test.zh}`,
        en: `must be determined: ${determination.test.en}`,
      };

/** Who an item is for, whatever the order in which they stand. */
const beneficiaryKey = ({ for: whom, onDeath }: Entitlement): string =>
  JSON.stringify([Array.isArray(whom) ? [...whom].sort() : whom, onDeath ?? false]);

interface Parts {
  readonly lost: Text[];
  readonly gained: Text[];
}

function add(parts: Parts, lost: Text | null, gained: Text | null): void {
  if (lost !== null) parts.lost.push(lost);
  if (gained !== null) parts.gained.push(gained);
}

const told = (prefix: Text, text: Text): Text => ({
  zh: `${prefix.zh}${text.zh}`,
  en: `${prefix.en}${text.en}`,
});

const TO: Text = { zh: '对象：', en: 'for: ' };
const GRADE: Text = { zh: '分档：', en: 'alternative: ' };

function addMeanings(parts: Parts, before: Meaning, after: Meaning, prefix: Text | null): void {
  const { lost, gained } = lostAndGained(before, after);
  const sayPart = (part: Meaning): Text => (prefix === null ? say(part) : told(prefix, say(part)));
  parts.lost.push(...lost.map(sayPart));
  parts.gained.push(...gained.map(sayPart));
}

/** What differs in who gets an item: for whom it is, under which conditions, and by whose test. */
export function conditionChanges(before: Side, after: Side, pairs: readonly Pair[]): Difference[] {
  const parts: Parts = { lost: [], gained: [] };
  if (beneficiaryKey(before.item) !== beneficiaryKey(after.item)) {
    add(parts, told(TO, sayBeneficiary(before.item)), told(TO, sayBeneficiary(after.item)));
  }
  addMeanings(
    parts,
    meaningOf(before.item.when, before.where),
    meaningOf(after.item.when, after.where),
    null,
  );
  for (const [one, other] of pairs) {
    // Beside the last alternative stands one of which the other pack has no like: the amount says so.
    if (one.when.kind !== 'constant' && other.when.kind !== 'constant') {
      addMeanings(parts, one.when, other.when, GRADE);
    }
  }
  const [test, otherTest] = [sayTest(before.item), sayTest(after.item)];
  if (test?.zh !== otherTest?.zh) add(parts, test, otherTest);
  const [lost, gained] = [joined(parts.lost), joined(parts.gained)];
  if (lost === null && gained === null) return [];
  const citations = groundsOf(before, after, { before: lost?.zh ?? '', after: gained?.zh ?? '' });
  return [{ kind: 'condition', before: lost, after: gained, citations }];
}
