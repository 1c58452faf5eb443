import { checked } from '../../scripts/conformance/decide.js';
import { describeCondition } from '../../src/analysis/describe.js';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { madeCondition } from '../../tests/properties/made-conditions.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const FAMILY = {
  members: [
    { role: 'mother', birthDate: '1970-02-28', hukou: { code: '110101', kind: 'urban' } },
    { role: 'child', birthDate: '2000-01-01', deathDate: '2020-02-29' },
  ],
};

const made = madeCondition({
  forPersons: true,
  figures: [],
  readings: [],
  terms: [],
}).map((rule) => JSON.stringify(rule));

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A condition is refused with codes, or decided: never both granted and refused, by the second opinion too, and it can be said in words. */
export const expression: Target = {
  name: 'expression',
  tried: 120,
  texts: edited(made, 2),
  run: (text) => {
    const rule = dataOf(text);
    for (const negated of [false, true]) {
      const { pack, diagnostics } = checked(negated ? { '!': rule } : rule, { person: 'mother' });
      promise(pack !== null || diagnostics.length > 0, 'a refusal says why');
      const [item] = pack?.entitlements ?? [];
      if (!pack || !item) continue;
      describeCondition(item.when, pack, null);
      const { evaluate } = makeEngine([compile(pack, '0'.repeat(64))]);
      const question = { district: 'conformance', include: 'all', audit: true } as const;
      const { entitlements } = evaluate(FAMILY, { ...question, on: '2024-02-29' });
      const window = evaluate(FAMILY, { ...question, from: '2024-02-29', through: '2024-02-29' });
      promise(
        JSON.stringify(entitlements) === JSON.stringify(window.entitlements),
        'a day is a window of one day',
      );
      promise(entitlements.length === 1, 'one answer');
    }
  },
};
