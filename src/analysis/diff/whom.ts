import type { Text } from '../../engine/facts/types.js';
import { say } from '../describe.js';
import { any } from '../meaning/meaning.js';
import type { Meaning } from '../meaning/meaning.js';
import { isSameMeaning } from '../meaning/same-meaning.js';
import { meaningOf } from '../meaning/translate.js';
import type { Pair } from './pair-alternatives.js';
import type { Side } from './side.js';

const OTHERS: Text = { zh: '其他', en: 'otherwise' };

/** Who is left for the last alternative: of an item for this or that case, the cases that no other alternative is for. */
function sayRest({ item, where }: Side, others: readonly Meaning[]): Text {
  const condition = meaningOf(item.when, where);
  const parts = condition.kind === 'all' ? condition.parts : [condition];
  for (const part of parts) {
    if (part.kind !== 'any') continue;
    const left = part.parts.filter((each) => !others.some((other) => isSameMeaning(each, other)));
    if (left.length > 0 && left.length + others.length === part.parts.length) return say(any(left));
  }
  return OTHERS;
}

/** Whom a pair of alternatives is for; null where an item has no others. */
export function whomOf([one, other]: Pair, after: Side, pairs: readonly Pair[]): Text | null {
  if (pairs.length < 2) return null;
  const { when } = other.when.kind === 'constant' ? one : other;
  if (when.kind !== 'constant') return say(when);
  const others = pairs.map(([, { when: each }]) => each).filter(({ kind }) => kind !== 'constant');
  return sayRest(after, others);
}
