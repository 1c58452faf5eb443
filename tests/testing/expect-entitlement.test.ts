import { AssertionError } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { expectEntitlement, household } from '../../src/testing/index.js';
import { engineOf, item, pack } from '../engine/small-pack.js';

const { evaluate } = engineOf(
  pack([item({ id: 'aged', when: { '>=': [{ var: 'person.age' }, 49] } })]),
);
const couple = household({ id: 'h' })
  .mother({ id: 'm', birthDate: '1975-03-10' })
  .father({ id: 'f', birthDate: '1972-02-29' })
  .registeredIn('110101');

describe('a household in the making', () => {
  it('lists only whom it is told to, and knows only what it is told', () => {
    expect(household().build()).toEqual({ members: [] });
    expect(couple.build()).toEqual({
      id: 'h',
      members: [
        {
          id: 'm',
          role: 'mother',
          birthDate: '1975-03-10',
          hukou: { code: '110101', kind: 'urban' },
        },
        {
          id: 'f',
          role: 'father',
          birthDate: '1972-02-29',
          hukou: { code: '110101', kind: 'urban' },
        },
      ],
    });
  });

  it('can be used again after every step', () => {
    const before = JSON.stringify(couple.build());
    const bereaved = couple.bereaved('2020-05-01', { id: 'c' }).determined('here/aged');
    expect(bereaved.build()).toMatchObject({
      onlyChild: true,
      laterChild: null,
      determinations: { 'here/aged': true },
      members: [{}, {}, { id: 'c', role: 'child', deathDate: '2020-05-01' }],
    });
    expect(JSON.stringify(couple.build())).toBe(before);
  });

  it('makes facts unknown again', () => {
    const { members } = couple.without('mother.birthDate', 'mother.hukou').build();
    expect(members?.[0]).toEqual({ id: 'm', role: 'mother' });
  });

  it('lists a living child with a disability', () => {
    const disability = { grade: 2, certifiedOn: '2020-01-01' } as const;
    const { members } = couple.childDisabled(disability).build();
    expect(members?.[2]).toEqual({ role: 'child', deathDate: null, disability });
  });
});

describe('an expected entitlement', () => {
  const assessment = evaluate(couple.build(), { on: '2024-03-10', include: 'all' });
  const failure = (check: () => void): AssertionError => {
    try {
      check();
    } catch (error) {
      if (error instanceof AssertionError) return error;
      throw error;
    }
    throw new Error('it holds');
  };

  it('holds when outcome and fields are as given', () => {
    expectEntitlement(assessment, 'here/aged', 'mother').toBeEligible({
      amount: { exact: '100.00' },
      from: '2024-03-10',
    });
    expectEntitlement(assessment, 'here/aged', 'child').toBeUnlisted();
    const before = evaluate(couple.build(), { on: '2024-03-09', include: 'all' });
    expectEntitlement(before, 'here/aged', 'mother').toBeIneligible({
      next: { on: '2024-03-10', outcome: 'eligible' },
    });
    const unknown = evaluate(couple.without('mother.birthDate').build(), { on: '2024-03-09' });
    expectEntitlement(unknown, 'here/aged', 'mother').toBeUndetermined({
      needs: ['mother.birthDate'],
    });
  });

  it('fails with the reason and the clause, and what a runner shows as a difference', () => {
    const error = failure(() => {
      expectEntitlement(assessment, 'here/aged', 'mother', { language: 'en' }).toBeIneligible();
    });
    expect(error.message).toContain('here/aged of mother outcome · 一');
    expect(error.message).toContain(
      '一 mother: age: 49 years old (required: at least 49 years old)',
    );
    expect(error).toMatchObject({
      actual: { outcome: 'eligible' },
      expected: { outcome: 'ineligible' },
    });
  });

  it('fails for an item that is not listed, and one that is', () => {
    const missing = failure(() => {
      expectEntitlement(assessment, 'here/none', 'mother').toBeEligible();
    });
    expect(missing).toMatchObject({ expected: { listed: true }, actual: { listed: false } });
    failure(() => {
      expectEntitlement(assessment, 'here/aged', 'mother').toBeUnlisted();
    });
  });

  it('asks for the day when a window gives several stretches', () => {
    const window = evaluate(couple.build(), {
      from: '2024-03-01',
      through: '2024-03-31',
      include: 'all',
    });
    failure(() => {
      expectEntitlement(window, 'here/aged', 'mother').toBeEligible();
    });
    expectEntitlement(window, 'here/aged', 'mother', { on: '2024-03-10' }).toBeEligible();
    expectEntitlement(window, 'here/aged', 'mother', { on: '2024-03-09' }).toBeIneligible();
  });
});
