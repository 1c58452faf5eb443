import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import type { Item } from '../../src/generated/assessment.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

/** The item of a condition for a mother of whom this is known. */
function ask(
  when: Entitlement['when'],
  facts: object,
  more: object = {},
  parts: Partial<Entitlement> = {},
): Item | undefined {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when, ...parts })]));
  const household = { members: [{ ...MOTHER, ...facts }], ...more };
  return evaluate(household, { on: '2024-05-01', include: 'all' }).entitlements[0];
}

const CERTIFIED = { var: 'person.disability.certifiedOn' };
const KINDS = { var: 'person.disability.kinds' };
const CODE = { var: 'child.residence.code' };
const GRADE = { disability: { grade: 1 } };

describe('what is unknown', () => {
  it('is not no', () => {
    expect(ask({ var: 'rural' }, {})).toMatchObject({ outcome: 'undetermined', needs: ['rural'] });
    expect(ask({ '!': { var: 'rural' } }, {})).toMatchObject({
      outcome: 'undetermined',
      needs: ['rural'],
    });
    expect(ask({ var: 'rural' }, {}, { rural: false })?.outcome).toBe('ineligible');
  });

  it('may be the same as another fact that is known', () => {
    const illness = { majorIllness: { year: 2015 } };
    const sameYear: Entitlement['when'] = {
      '==': [{ var: 'laterChild.year' }, { var: 'person.majorIllness.year' }],
    };
    expect(ask(sameYear, illness)).toMatchObject({
      outcome: 'undetermined',
      needs: ['laterChild'],
    });
    const later = { laterChild: { how: 'born', on: '2015-06-01', assistedReproduction: false } };
    expect(ask(sameYear, {}, later)).toMatchObject({
      outcome: 'undetermined',
      needs: ['mother.majorIllness'],
    });
    const sameCode: Entitlement['when'] = {
      '==': [{ var: 'person.hukou.code' }, { var: 'person.residence.code' }],
    };
    expect(ask(sameCode, { residence: { kind: 'home' } })).toMatchObject({
      outcome: 'undetermined',
      needs: ['mother.residence.code'],
    });
  });

  it('does not matter when every answer gives the same', () => {
    expect(ask({ or: [{ var: 'rural' }, { '!': { var: 'rural' } }] }, {})).toMatchObject({
      outcome: 'eligible',
      needs: [],
    });
    const grades = {
      or: [
        { '<=': [{ var: 'person.disability.grade' }, 2] },
        { '<': [2, { var: 'person.disability.grade' }] },
      ],
    };
    expect(ask(grades, { disability: { certifiedOn: '2020-01-01' } })?.outcome).toBe('eligible');
    expect(
      ask(
        { and: [{ '<': [{ var: 'person.age' }, 49] }, { '>=': [{ var: 'person.age' }, 49] }] },
        { birthDate: undefined },
      )?.outcome,
    ).toBe('ineligible');
  });

  it.each<[string, Entitlement['when'], object, object?]>([
    ['a day', { '<': [CERTIFIED, '2018-01-01'] }, GRADE],
    ['a day or after', { '>=': [CERTIFIED, '2018-01-01'] }, GRADE],
    ['one day', { '==': [CERTIFIED, '2018-01-01'] }, GRADE],
    ['a year', { '<': [{ var: 'person.disability.year' }, 2018] }, GRADE],
    ['a year of a list', { in: [{ var: 'person.disability.year' }, [2001, 2009]] }, GRADE],
    ['days in hospital', { '<=': [30, { var: 'person.hospital.daysThisYear' }, 40] }, {}],
    [
      'days in hospital before today',
      {
        and: [
          { '!': { var: 'person.hospital.today' } },
          { '==': [{ var: 'person.hospital.daysThisYear' }, 31] },
        ],
      },
      {},
    ],
    [
      'days in hospital of two stays that have not been said to end',
      { '<=': [60, { var: 'person.hospital.daysThisYear' }, 61] },
      { hospitalStays: [{ from: '2024-01-01' }, { from: '2024-04-01' }] },
    ],
    [
      'days in hospital since a day that is not said',
      { '==': [{ var: 'person.hospital.daysThisYear' }, 60] },
      { hospitalStays: [{ through: '2024-04-30' }] },
    ],
    [
      'two kinds of five that are named',
      {
        and: [
          ...['vision', 'hearing'].map((kind) => ({ in: [kind, KINDS] })),
          ...['speech', 'physical', 'mental'].map((kind) => ({ '!': { in: [kind, KINDS] } })),
        ],
      } as Entitlement['when'],
      {},
    ],
    [
      'two sums in a row above one that is written',
      {
        and: [
          { '<': [5000, { var: 'person.majorIllness.ownPayment' }] },
          {
            '<': [
              { var: 'person.majorIllness.ownPayment' },
              { var: 'father.majorIllness.ownPayment' },
            ],
          },
        ],
      },
      {},
      { members: [MOTHER, { id: 'f', role: 'father' }] },
    ],
    [
      'two codes in a row behind one that is cut short',
      { '<': ['1102', { var: 'father.residence.code' }, CODE] },
      {},
      { members: [MOTHER, { id: 'f', role: 'father' }, { id: 'c', role: 'child' }] },
    ],
    [
      'three codes that all differ, none of them here',
      {
        and: [
          { '!': { '==': [CODE, '110101'] } },
          { '!': { '==': [CODE, { var: 'mother.residence.code' }] } },
          { '!': { '==': [CODE, { var: 'father.residence.code' }] } },
          { '!': { '==': [{ var: 'mother.residence.code' }, { var: 'father.residence.code' }] } },
          { '!': { in: [{ var: 'mother.residence.code' }, ['000000', '110101', '999999']] } },
          { '!': { in: [{ var: 'father.residence.code' }, ['000000', '110101', '999999']] } },
          { '!': { in: [CODE, ['000000', '110101', '999999']] } },
        ],
      },
      {},
      { members: [MOTHER, { id: 'f', role: 'father' }, { id: 'c', role: 'child' }] },
    ],
  ])('is not a refusal by %s that is not known', (_, when, facts, more = {}) => {
    expect(ask(when, facts, more)?.outcome).toBe('undetermined');
    expect(ask({ '!': when } as Entitlement['when'], facts, more)?.outcome).toBe('undetermined');
  });

  it('names the shortest path that is missing', () => {
    const graded = { '<=': [{ var: 'person.disability.grade' }, 3] };
    expect(ask(graded, {})?.needs).toEqual(['mother.disability']);
    expect(ask(graded, { disability: { grade: 2 } })?.needs).toEqual([
      'mother.disability.certifiedOn',
    ]);
    expect(ask(graded, { disability: { grade: 4 } })?.outcome).toBe('ineligible');
    expect(ask(graded, { disability: null })?.outcome).toBe('ineligible');
    expect(ask(true, { hukou: { kind: 'urban' } }, {})).toBeUndefined(); // no hukou code: no district is asked about
  });

  it('leaves out a fact that cannot matter', () => {
    const when = {
      or: [
        { and: [{ var: 'rural' }, { var: 'lowIncome' }] },
        { and: [{ '!': { var: 'rural' } }, { var: 'lowIncome' }] },
      ],
    };
    expect(ask(when, {})?.needs).toEqual(['lowIncome']);
  });

  it('puts first the fact that settles most', () => {
    const when = { and: [{ var: 'rural' }, { or: [{ var: 'lowIncome' }, { var: 'wantsChild' }] }] };
    expect(ask(when, {})?.needs).toEqual(['rural', 'lowIncome', 'wantsChild']);
    expect(
      ask({ and: [{ or: [{ var: 'lowIncome' }, { var: 'wantsChild' }] }, { var: 'rural' }] }, {})
        ?.needs[0],
    ).toBe('rural');
  });

  it('asks for both sides of a comparison of sums', () => {
    const when = {
      '<': [{ var: 'previousYearIncome' }, { var: 'person.majorIllness.ownPayment' }],
    };
    // That there was no illness would settle it; no income alone would.
    expect(ask(when, {})?.needs).toEqual(['mother.majorIllness', 'previousYearIncome']);
    expect(ask(when, { majorIllness: { ownPayment: 0 } })?.outcome).toBe('ineligible'); // no income is less than nothing
    expect(ask(when, { majorIllness: { ownPayment: '0.01' } })?.needs).toEqual([
      'previousYearIncome',
    ]);
  });

  it('knows the days of a stay of which one end is missing', () => {
    const when = { var: 'person.hospital.today' };
    expect(ask(when, { hospitalStays: [{ from: '2024-05-01' }] })?.outcome).toBe('eligible');
    expect(ask(when, { hospitalStays: [{ from: '2024-05-02' }] })?.outcome).toBe('ineligible');
    expect(ask(when, { hospitalStays: [{ from: '2024-04-01' }] })).toMatchObject({
      outcome: 'undetermined',
      needs: ['mother.hospitalStays'],
    });
  });

  it('waits for a determination, the member’s own before the household’s', () => {
    const determination = { authority: null, test: { zh: '符合条件', en: 'meets the conditions' } };
    const outcome = (facts: object, more: object): Item | undefined =>
      ask(true, facts, more, { determination });
    expect(outcome({}, {})).toMatchObject({
      outcome: 'undetermined',
      needs: ['determinations.here/it'],
    });
    expect(outcome({}, { determinations: { 'here/it': true } })?.outcome).toBe('eligible');
    expect(
      outcome({ determinations: { 'here/it': false } }, { determinations: { 'here/it': true } })
        ?.outcome,
    ).toBe('ineligible');
  });

  it('does not matter to the household where the authority has refused it', () => {
    const determination = { authority: null, test: { zh: '符合条件', en: 'meets the conditions' } };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: 'household', determination })]));
    const outcome = (granted: boolean): string | undefined =>
      evaluate(
        { determinations: { 'here/it': granted } },
        { on: '2024-05-01', district: 'here', include: 'all' },
      ).entitlements[0]?.outcome;
    expect([true, false].map(outcome)).toEqual(['undetermined', 'ineligible']);
  });

  it('is asked of the members when nobody is listed', () => {
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'] })]));
    const [first] = evaluate({}, { on: '2024-05-01', district: 'here' }).entitlements;
    expect(first).toMatchObject({
      outcome: 'undetermined',
      needs: ['members'],
      beneficiary: { kind: 'person', id: null, role: 'mother' },
    });
  });

  it('has died only with a date of death', () => {
    expect(ask({ var: 'mother.living' }, {})?.outcome).toBe('eligible');
  });
});

describe('a benefit of which several are possible', () => {
  const scheme = (name: string): Entitlement['when'] => ({
    '==': [{ var: 'person.specialAssistance.scheme' }, name],
  });
  const cash = (exact: string, when?: Entitlement['when']): object => ({
    ...(when === undefined ? {} : { when }),
    kind: 'cash',
    amount: { exact },
    per: 'person',
    every: 'festival',
  });
  const benefit = [cash('1200.00', scheme('death')), cash('1000.00')] as Entitlement['benefit'];
  const when = {
    in: [{ var: 'person.specialAssistance.scheme' }, ['death', 'disability']],
  } as Entitlement['when'];

  it('is the one that goes with the item being given at all', () => {
    const receives = { scheme: 'death', since: '2015-01-01' }; // until when is not known
    expect(ask(when, { specialAssistance: receives }, {}, { benefit })).toMatchObject({
      outcome: 'undetermined',
      benefit: { amount: { exact: '1200.00' } },
      needs: ['mother.specialAssistance.through'],
    });
  });

  it('is a range while several go with it', () => {
    expect(ask(when, {}, {}, { benefit })?.benefit.amount).toEqual({
      between: ['1000.00', '1200.00'],
    });
  });
});
