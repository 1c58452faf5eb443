import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePacks } from '../../../src/analysis/diff/compare-packs.js';
import type { Pack } from '../../../src/generated/pack.types.js';
import { readOnePack } from '../../../src/node/one-pack.js';

const paths = readdirSync('policies').flatMap((district) =>
  readdirSync(`policies/${district}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `policies/${district}/${name}`),
);

/** The same data with the keys of every map the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]));
}

describe('another order of keys', () => {
  it.each(paths)('is no change: %s', (path) => {
    const { pack } = readOnePack(path);
    const other = turned(pack) as Pack;
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(pack));
    expect(comparePacks(pack, other).changes).toEqual([]);
    expect(comparePacks(other, pack).changes).toEqual([]);
  });
});
