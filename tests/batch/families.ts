import { makeRoster } from '../../src/analysis/roster.js';
import { parseDay } from '../../src/engine/values/day.js';
import type { Household } from '../../src/index.js';
import { loadPolicies } from '../../src/node/index.js';

const PACK = 'policies/tongzhou/draft.yaml';

/** Made-up households, the same every time. */
export function families(count: number): Household[] {
  const [loaded] = loadPolicies(PACK).packs;
  const on = parseDay('2024-01-01');
  if (!loaded || on === undefined) throw new Error('the pack has gone');
  return makeRoster(loaded.pack, { count, seed: 7, on });
}

/** The question that the tests ask of them. */
export const ASKED = ['--district', 'tongzhou', '--revision', 'draft', '--on', '2024-05-01'];
export const QUESTION = { district: 'tongzhou', revision: 'draft', on: '2024-05-01' };

export const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
