import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

function needs(when: When, facts: object = {}): readonly string[] | undefined {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
  return evaluate({ members: [{ ...MOTHER, ...facts }] }, { on: '2024-05-01' }).entitlements[0]
    ?.needs;
}

describe('what is asked for', () => {
  it('is each part that is missing of an object that is given', () => {
    const when: When = {
      and: [
        { '==': [{ var: 'person.residence.operator' }, 'public'] },
        { var: 'person.residence.local' },
      ],
    };
    expect(needs(when, { residence: { kind: 'institution' } })).toEqual([
      'mother.residence.operator',
      'mother.residence.code',
    ]);
  });

  it('begins with what settles the greatest share of its answers, not the most of them', () => {
    const at = (stage: string): When => ({ '==': [{ var: 'person.education' }, stage] });
    const when = {
      and: [
        {
          or: [
            { and: [at('none'), { var: 'lowIncome' }] },
            { and: [at('compulsory'), { '!': { var: 'lowIncome' } }] },
          ],
        },
        { var: 'rural' },
      ],
    } as When;
    // Not rural, and it is refused: one of two. Any later stage, and it is refused: one of three that matter.
    expect(needs(when)).toEqual(['rural', 'mother.education', 'lowIncome']);
  });

  it('is the members, of whom nobody may be there', () => {
    const card = { var: 'mother.careCard' };
    const nobody = { '!': { or: [card, { '==': [card, false] }] } } as When;
    const { evaluate } = engineOf(pack([item({ id: 'it', for: 'household', when: nobody })]));
    const asked = { on: '2024-05-01', district: 'here', include: 'all' } as const;
    expect(evaluate({}, asked).entitlements[0]).toMatchObject({
      outcome: 'undetermined',
      needs: ['members'],
    });
    expect(evaluate({ members: [MOTHER] }, asked).entitlements[0]?.outcome).toBe('ineligible');
  });

  it('is what is missing of each household, whoever was asked about before', () => {
    const when: When = {
      '<': [{ var: 'mother.disability.certifiedOn' }, { var: 'father.disability.certifiedOn' }],
    };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
    const asked = (facts: object): string[] => {
      const members = [{ ...MOTHER, ...facts }, { role: 'father' }];
      const [found] = evaluate({ members }, { on: '2024-05-01' }).entitlements;
      return [...(found?.needs ?? [])].sort();
    };
    const whole = ['father.disability', 'mother.disability'];
    const part = ['father.disability', 'mother.disability.certifiedOn'];
    expect([{}, { disability: { grade: 1 } }, {}].map(asked)).toEqual([whole, part, whole]);
  });
});
