import { describe, expect, it } from 'vitest';
import type { Household } from '../../src/index.js';
import { evaluate } from '../../src/index.js';

const QUESTION = { district: 'kaifeng', on: '2024-05-01', include: 'all' } as const;
const HUKOU = { code: '410202', kind: 'urban' } as const;

const mother = (more: object): Household => ({
  onlyChild: true,
  laterChild: null,
  members: [
    { role: 'mother', birthDate: '1962-03-16', ...more },
    { role: 'child', deathDate: '2010-01-01' },
  ],
});

const receiptOf = (household: unknown): string => evaluate(household, QUESTION).receipt.facts;

describe('a receipt', () => {
  it.each([
    ['an object without the fact that is asked, and no object', mother({ hukou: {} }), mother({})],
    [
      'a stay of which the last day is missing, and one of which the first is',
      mother({ hospitalStays: [{ from: '2024-04-01' }] }),
      mother({ hospitalStays: [{ through: '2024-04-01' }] }),
    ],
    [
      'a determination for the household while its members are not known, and none',
      { determinations: { 'kaifeng/special-assistance-disability': true } },
      {},
    ],
    ['a fact that is not known, and one known not to be', {}, { laterChild: null }],
    ['members not known, and none', {}, { members: [] }],
    ['a name', mother({ id: 'a' }), mother({})],
  ])('tells apart %s', (_name, left, right) => {
    expect(receiptOf(left)).not.toBe(receiptOf(right));
  });

  it('is the same for facts that the engine reads alike', () => {
    const facts = mother({ hukou: HUKOU });
    expect(receiptOf({ ...facts, rural: undefined })).toBe(receiptOf(facts));
    expect(receiptOf({ ...facts, previousYearIncome: '3000.00' })).toBe(
      receiptOf({ ...facts, previousYearIncome: 3000 }),
    );
  });
});
