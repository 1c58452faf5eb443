import type { Check } from '../context.js';
import { located } from '../expression.js';

/** Every item is given by a sentence, and every sentence that gives something names what it gives. */
export const checkSentences: Check = ({ pack, items }, report) => {
  const named = new Set<string>();
  for (const { value: clause, pointer } of located(pack.register, '/register')) {
    for (const { value: sentence, pointer: at } of located(
      clause.sentences,
      `${pointer}/sentences`,
    )) {
      for (const id of sentence.items ?? []) named.add(id);
      if (sentence.class === 'entitlement' && sentence.items === undefined) {
        const message = 'a sentence that gives something names no item';
        const hint = 'name the items that it gives, or class it otherwise';
        report('SENTENCE_WITHOUT_ITEM', at, message, { severity: 'warning', hint });
      }
    }
  }
  for (const { value: item, pointer } of items) {
    if (named.has(item.id)) continue;
    const hint = 'name it under `items` of the sentence that gives it';
    report(
      'ITEM_WITHOUT_SENTENCE',
      `${pointer}/id`,
      `no sentence of the register gives \`${item.id}\``,
      { hint },
    );
  }
};
