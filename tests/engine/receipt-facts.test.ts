import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/generated/assessment.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

const determination = { authority: null, test: { zh: '符合', en: 'meets' } };
const asked = [item({ id: 'mine' }), item({ id: 'ours', for: 'household' })].map((each) => ({
  ...each,
  determination,
}));
const { evaluate } = engineOf(pack(asked));

const receipt = (household: object, question: object = {}): Receipt =>
  evaluate(household, { on: '2024-05-01', district: 'here', ...question }).receipt;

const mother = (facts: object, more: object = {}): object => ({
  members: [{ ...MOTHER, ...facts }],
  ...more,
});
const decided = (id: string, granted: boolean): object => ({ determinations: { [id]: granted } });

describe('a receipt', () => {
  it.each<[string, readonly object[]]>([
    ['yes, no and not known', [{ rural: true }, { rural: false }, {}]],
    ['one fact and another', [{ rural: true }, { lowIncome: true }, { wantsChild: true }]],
    ['none and not known', [{ laterChild: null }, {}]],
    ['sums', [{ previousYearIncome: 1 }, { previousYearIncome: 2 }, {}]],
    ['no stays and not known', [{ hospitalStays: [] }, {}].map((each) => mother(each))],
    ['days', ['1990-01-01', '1990-01-02'].map((birthDate) => mother({ birthDate }))],
    [
      'an object with a fact missing, with another missing, and none',
      [{ residence: { kind: 'home' } }, { residence: { operator: 'public' } }, {}].map((each) =>
        mother(each),
      ),
    ],
    [
      'determinations for the household',
      [mother({}, decided('here/ours', true)), mother({}, decided('here/ours', false)), mother({})],
    ],
    [
      'determinations for a member',
      [mother(decided('here/mine', true)), mother(decided('here/mine', false)), mother({})],
    ],
    ['the names of the members', [mother({ id: 'a' }), mother({ id: 'b' }), mother({})]],
    ['the names of the household', [{ id: 'a' }, { id: 'b' }, {}]],
    ['nobody and not known', [{ members: [] }, {}]],
  ])('tells apart %s', (_, households) => {
    const facts = households.map((household) => receipt(household).facts);
    expect(new Set(facts).size).toBe(households.length);
  });

  it('does not hang on the order of the members, or on what the packs do not ask for', () => {
    const father = { role: 'father', id: 'f' };
    const [one, other] = [
      { members: [MOTHER, father] },
      { members: [father, MOTHER], determinations: { 'there/it': true } },
    ];
    expect(receipt(one).facts).toBe(receipt(other).facts);
  });

  it('has of the question what was asked, and nothing else', () => {
    expect(Object.entries(receipt({}).question)).toEqual([
      ['on', '2024-05-01'],
      ['district', 'here'],
    ]);
    const window = { on: undefined, from: '2024-01-01', through: '2024-12-31', include: 'all' };
    expect(Object.keys(receipt({}, window).question).sort()).toEqual([
      'district',
      'from',
      'include',
      'through',
    ]);
  });
});
