import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import type { Item } from '../../src/generated/assessment.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const LOCAL = { hukou: { code: '110101', kind: 'urban' } };

function ask(when: When, household: object, parts: Partial<Entitlement> = {}): Item | undefined {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when, ...parts })]));
  return evaluate(household, { on: '2024-05-01', include: 'all', district: 'here' })
    .entitlements[0];
}

const FACTS = ['dementia', 'mobilityImpaired', 'careCard', 'pastChildbearing', 'seekingWork'];
const MORE = ['ableToWork', 'needsCare', 'assessedSevere', 'pregnant', 'maternityInsurance'];
const names = ['mother', 'father', 'child'].flatMap((role) =>
  [...FACTS, ...MORE].map((name) => `${role}.${name}`),
);
const family = {
  members: ['mother', 'father', 'child'].map((role) => ({ role, ...LOCAL })),
};

/** Pairs of facts of which one pair is so; the first of every pair are asked for before any second. */
const pairs: When = {
  or: [
    {
      and: [...names.slice(0, 15), names[0] ?? ''].map((name, index) =>
        index < 15 ? { var: name } : { '!': { var: name } },
      ),
    },
    ...Array.from({ length: 15 }, (_, index) => ({
      and: [{ var: names[index] ?? '' }, { var: names[index + 15] ?? '' }],
    })),
  ],
};

describe('a condition of very many unknown facts', () => {
  it('stays open, and asks for all of them', () => {
    const found = ask(pairs, family);
    expect(found?.outcome).toBe('undetermined');
    expect([...(found?.needs ?? [])].sort()).toEqual([...names].sort());
  });

  it('holds as soon as one pair does', () => {
    const known = {
      members: family.members.map((member) =>
        member.role === 'mother' ? { ...member, dementia: true } : { ...member, ableToWork: true },
      ),
    };
    expect(ask(pairs, known)).toMatchObject({ outcome: 'eligible', needs: [] });
  });
});

describe('what is unknown', () => {
  it('does not matter beside what always holds', () => {
    const always: When = {
      or: [{ var: 'rural' }, { '!': { var: 'rural' } }, { var: 'lowIncome' }],
    };
    expect(ask(always, { members: [MOTHER] })).toMatchObject({ outcome: 'eligible', needs: [] });
  });

  it('does not matter beside what never holds', () => {
    const never: When = {
      and: [{ var: 'rural' }, { '!': { var: 'rural' } }, { var: 'lowIncome' }],
    };
    expect(ask(never, { members: [MOTHER] })).toMatchObject({ outcome: 'ineligible', needs: [] });
  });

  it('is asked of the members where nobody is listed, for a determination of their own too', () => {
    const determination = { authority: null, test: { zh: '符合', en: 'meets' } };
    const given = { onlyChild: true, determinations: { 'here/it': false } };
    expect(ask(true, given, { determination })).toMatchObject({
      outcome: 'undetermined',
      needs: ['members'],
    });
  });

  it('of somebody who died: what was received then', () => {
    const when: When = {
      '==': [{ var: 'mother.specialAssistance.schemeAtDeath' }, 'death'],
    };
    const parts = { onDeath: true };
    const dead = { role: 'mother', ...LOCAL, deathDate: '2024-03-01' };
    const receives = (specialAssistance: unknown): object => ({
      members: [{ ...dead, specialAssistance }],
    });
    expect(ask(when, {}, parts)?.outcome).toBe('undetermined');
    expect(ask(when, { members: [dead] }, parts)).toMatchObject({
      outcome: 'undetermined',
      needs: ['mother.specialAssistance'],
    });
    expect(ask(when, receives(null), parts)?.outcome).toBe('ineligible');
    const since = '2015-01-01';
    expect(ask(when, receives({ scheme: 'death', since, through: null }), parts)?.outcome).toBe(
      'eligible',
    );
    expect(
      ask(when, receives({ scheme: 'death', since, through: '2024-03-01' }), parts)?.outcome,
    ).toBe('eligible');
    expect(
      ask(when, receives({ scheme: 'death', since, through: '2024-02-29' }), parts)?.outcome,
    ).toBe('ineligible');
    expect(
      ask(when, receives({ scheme: 'death', since: '2024-03-02', through: null }), parts)?.outcome,
    ).toBe('ineligible');
  });

  it('of a benefit that comes with no answer: those that are possible by themselves', () => {
    // The item itself hangs on the same fact as its first benefit.
    const benefit = [
      { kind: 'cash', amount: { exact: 1 }, per: 'person', every: 'once', when: { var: 'rural' } },
      { kind: 'cash', amount: { exact: 2 }, per: 'person', every: 'once' },
    ] as Entitlement['benefit'];
    expect(ask({ var: 'rural' }, { members: [MOTHER] }, { benefit })).toMatchObject({
      outcome: 'undetermined',
      benefit: { amount: { exact: '1.00' } },
      needs: ['rural'],
    });
    expect(ask({ '!': { var: 'rural' } }, { members: [MOTHER] }, { benefit })).toMatchObject({
      outcome: 'undetermined',
      benefit: { amount: { exact: '2.00' } },
    });
  });
});
