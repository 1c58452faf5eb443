import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

const ON = { on: '2024-05-01' } as const;

/** The mother's item. */
function printed(
  parts: Partial<Entitlement>,
  question: object = ON,
  facts: object = {},
): Item | undefined {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], ...parts })]));
  return evaluate({ members: [{ ...MOTHER, ...facts }] }, { ...ON, ...question }).entitlements[0];
}

describe('the festivals of an item', () => {
  const festivals: Entitlement['festivals'] = ['spring-festival', 'mid-autumn']; // 10 February and 17 September 2024
  const aged: Entitlement['when'] = { '>=': [{ var: 'person.age' }, 49] };
  const dates = (...given: Parameters<typeof printed>): readonly string[] | undefined =>
    printed(...given)?.dates;

  it('are none where none are named', () => {
    expect(dates({})).toEqual([]);
  });

  it('are none where nothing is given', () => {
    const refused = printed(
      { festivals, when: { var: 'person.careCard' } },
      { include: 'all' },
      { careCard: false },
    );
    expect(refused).toMatchObject({ outcome: 'ineligible', dates: [] });
  });

  it('lie within the stretch, its first and its last day included', () => {
    expect(dates({ festivals, when: aged })).toEqual(['2024-09-17']); // forty-nine from 10 March on
    const later = { on: '2024-10-01' };
    expect(dates({ festivals, when: aged }, later, { birthDate: '1975-09-17' })).toEqual([
      '2024-09-17',
    ]);
    expect(dates({ festivals, when: aged }, later, { birthDate: '1975-09-18' })).toEqual([]);
    expect(dates({ festivals }, {}, { deathDate: '2024-09-18' })).toEqual([
      '2024-02-10',
      '2024-09-17',
    ]);
    expect(dates({ festivals }, {}, { deathDate: '2024-09-17' })).toEqual(['2024-02-10']);
  });

  it('lie within the window, its first and its last day included', () => {
    const window = (from: string, through: string): object => ({ on: undefined, from, through });
    expect(dates({ festivals }, window('2024-09-17', '2024-09-17'))).toEqual(['2024-09-17']);
    expect(dates({ festivals }, window('2024-02-11', '2024-09-16'))).toEqual([]);
  });
});
