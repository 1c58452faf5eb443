import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoster } from '../../src/analysis/roster.js';
import { checkHousehold } from '../../src/engine/facts/check.js';
import { readFacts } from '../../src/engine/facts/read.js';
import { validateHousehold } from '../../src/generated/household.validator.js';
import { packs } from '../properties/packs.js';

type Tree = Record<string, unknown>;

const homes = packs.flatMap((pack) => makeRoster(pack, { count: 40, seed: 7, on: 20240501 }));

/** Values that may stand somewhere in a household, or nearly. */
const values: readonly unknown[] = [
  ...[null, undefined, true, 0, -0, 1, 4, 5, 1.5, -1, 1e12, 999_999_999_999, Number.NaN],
  ...['', 'born', 'mother', '1960-02-29', '1961-02-29', '1849-12-31', '2199-12-31', '2200-01-01'],
  ...['2024-13-01', '2024-1-01', '110102', '11010', '12.50', '12.505', '01', 'urban', 'none'],
  ...[[], {}, ['vision', 'vision'], ['vision'], [null], [{}], [{ from: '2024-01-01' }]],
  ...[
    '😀'.repeat(64),
    '😀'.repeat(65),
    'x'.repeat(65),
    new Date(0),
    Object.create(null) as unknown,
  ],
  ...[{ 'kaifeng/x': true }, { 'Kaifeng/x': true }, { 'kaifeng/x': 1 }, { code: '110102' }],
];
const names = ['rural', 'role', 'members', 'deathDate', 'code', 'on', '__proto__', 'constructor'];

/** Every object within a tree. */
const objects = (tree: Tree): Tree[] => [
  tree,
  ...Object.values(tree).flatMap((value) =>
    typeof value === 'object' && value !== null ? objects(value as Tree) : [],
  ),
];

/** A household with a value put somewhere, where another stood or under another name. */
const changed = fc
  .record({
    home: fc.constantFrom(...homes),
    where: fc.nat(),
    name: fc.option(fc.constantFrom(...names), { freq: 1 }),
    which: fc.nat(),
    value: fc.oneof(fc.constant(undefined), fc.constantFrom(...values)),
  })
  .map(({ home, where, name, which, value }) => {
    const copy = structuredClone(home) as object as Tree;
    const all = objects(copy);
    const owner = all[where % all.length] ?? copy;
    const own = Object.keys(owner);
    const place = (Array.isArray(owner) ? null : name) ?? own[which % own.length] ?? '0';
    Object.defineProperty(owner, place, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    return copy;
  });

/** What the published schema says, and what no schema can: each role once, and plain data all through. */
function isRight(household: Tree): boolean {
  const { members } = household;
  const roles = Array.isArray(members)
    ? members.map((member: unknown) => (member as Tree | null)?.['role'])
    : [];
  const isPlain = !objects(household).some((value) => value instanceof Date);
  return isPlain && validateHousehold(household) && new Set(roles).size === roles.length;
}

test('a household is read exactly when the schema lets it through, and otherwise something is said', () => {
  let right = 0;
  fc.assert(
    fc.property(changed, (household) => {
      const expected = isRight(household);
      if (expected) right += 1;
      expect(readFacts(household) !== null).toBe(expected);
      const problems = checkHousehold(household).map(({ path, code }) => `${path} ${code}`);
      if (expected) expect(problems).toEqual([]);
      else expect(problems).not.toEqual([]);
    }),
    { numRuns: 4_000, seed: 11 },
  );
  expect(right).toBeGreaterThan(200);
});
