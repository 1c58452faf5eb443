import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type * as Package from '../../src/index.js';

type Copy = typeof Package;

/** A copy of the package, with everything it consists of loaded anew. */
async function load(): Promise<Copy> {
  vi.resetModules();
  return import('../../src/index.js');
}

const HOUSEHOLD = JSON.parse(readFileSync('examples/kaifeng-bereaved.json', 'utf8')) as unknown;
const QUESTION = { on: '2024-05-01', include: 'all' } as const;

const answers = ({ decide, evaluate, prepare }: Copy): string =>
  JSON.stringify([
    evaluate(HOUSEHOLD, QUESTION),
    decide(HOUSEHOLD, QUESTION),
    prepare('kaifeng', QUESTION).decide(HOUSEHOLD),
  ]);

describe('two copies of the package in one process', () => {
  it('are two, and answer alike', async () => {
    const [one, other] = [await load(), await load()];
    expect(one.evaluate).not.toBe(other.evaluate);
    expect(one.InputError).not.toBe(other.InputError);
    expect(answers(other)).toBe(answers(one));
  });

  it('do not touch each other', async () => {
    const one = await load();
    const before = answers(one);
    const other = await load();
    // Wrong households, other districts and readings, in the other copy only.
    const wrong = { ...(HOUSEHOLD as object), rurall: true };
    expect(() => other.decide(wrong, QUESTION)).toThrow(other.InputError);
    for (const district of ['jiangyan', 'zhangdian', 'kaifeng'])
      other.evaluate(HOUSEHOLD, { ...QUESTION, district, on: '2022-02-28' });
    expect(answers(one)).toBe(before);
    expect(() => one.decide(wrong, QUESTION)).toThrow(one.InputError);
    expect(() => one.decide(wrong, QUESTION)).not.toThrow(other.InputError);
  });

  it('add nothing to what all code shares', async () => {
    const shared = (): string[] => [
      ...Reflect.ownKeys(globalThis).map(String),
      ...[Object, Array, Map, Set, String, Number, Date, Error].flatMap((each) =>
        [...Reflect.ownKeys(each), ...Reflect.ownKeys(each.prototype)].map(
          (key) => `${each.name}.${String(key)}`,
        ),
      ),
    ];
    const before = shared();
    answers(await load());
    expect(shared()).toEqual(before);
  });
});
