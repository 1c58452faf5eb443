import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { decide, evaluate, InputError } from '../../src/index.js';
import { cases } from '../../tests/properties/households.js';
import { packs } from '../../tests/properties/packs.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const EXAMPLE = readFileSync(
  new URL('../../examples/kaifeng-bereaved.json', import.meta.url),
  'utf8',
);

const generated = cases(packs, [300, 1500]).map(({ household }) =>
  JSON.stringify(household, null, 1),
);

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A household is refused with codes, or answered: one answer for an item and person, settled by a second opinion, the same by both routes. */
export const household: Target = {
  name: 'household',
  tried: 60,
  texts: fc.oneof(edited(fc.constant(EXAMPLE), 3), edited(generated, 1)),
  run: (text) => {
    const data = dataOf(text);
    for (const district of ['kaifeng', 'tongzhou']) {
      const question = { on: '2024-05-01', district, include: 'all' } as const;
      try {
        const { entitlements } = evaluate(data, { ...question, audit: true });
        const keys = entitlements.map(({ id, revision, beneficiary }) =>
          [id, revision, 'role' in beneficiary ? beneficiary.role : ''].join(),
        );
        promise(new Set(keys).size === keys.length, 'one answer for an item and person');
        const outcomes = entitlements.map(({ id, outcome }) => [id, outcome].join()).join();
        const decided = decide(data, question).map(({ id, outcome }) => [id, outcome].join());
        promise(outcomes === decided.join(), 'evaluate and decide say the same');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        promise(error.diagnostics.length > 0, 'a refusal says why');
      }
    }
  },
};
