import { expect, it } from 'vitest';
import type { Pack } from '../../src/generated/pack.types.js';
import { modelOutcome, NAMED } from '../model/outcome.js';
import { ask } from './ask.js';
import { packs } from './packs.js';

const decided = packs.flatMap((pack): [string, Pack][] => {
  const item = pack.entitlements.find((one) => Array.isArray(one.for) && one.determination);
  return item ? [[item.id, pack]] : [];
});

it.fails('A person whose own determination is not known is not refused for the household’s', () => {
  expect(decided.length).toBeGreaterThan(0);
  for (const [id, pack] of decided) {
    const household = { determinations: { [`${pack.district}/${id}`]: false } };
    const question = { pack, named: true, readings: {}, knownAt: undefined, household };
    const item = pack.entitlements.find((one) => one.id === id);
    if (!item) throw new Error(id);
    const { outcome } = modelOutcome(pack, item, 'mother', household, '2024-05-01', NAMED);
    const engine = ask(question, { on: '2024-05-01' }).find(
      (one) => one.id === `${pack.district}/${id}`,
    );
    expect(engine?.outcome).toBe(outcome);
  }
});
