import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

interface Told {
  readonly outcome: string;
  readonly from: string | null;
  readonly through: string | null;
  readonly next: string | null;
}

/** The stretch around a day of an item for the mother, of a revision that is named: no dates but those of the facts cut it. */
function around(on: string, when: When, facts: object, more: object = {}): Told {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
  const household = {
    ...more,
    members: [
      { ...MOTHER, ...facts },
      { id: 'f', role: 'father' },
    ],
  };
  const [found] = evaluate(household, { on, revision: '2020', include: 'all' }).entitlements;
  if (!found) throw new Error('no item');
  const { outcome, from, through, next } = found;
  return { outcome, from, through, next: next && `${next.outcome} ${next.on}` };
}

const told = (
  outcome: string,
  from: string | null,
  through: string | null,
  next: string | null,
): Told => ({ outcome, from, through, next });

const days = { var: 'person.hospital.daysThisYear' };
const isIn = { var: 'person.hospital.today' };
const age = { var: 'person.age' };
const year = { var: 'person.disability.year' };
const hisYear = { var: 'father.disability.year' };
const certified = { var: 'person.disability.certifiedOn' };
const hisDay = { var: 'father.disability.certifiedOn' };
const thisYear = { var: 'today.year' };
const receives: When = { '==': [{ var: 'person.specialAssistance.scheme' }, 'death'] };

describe('a stretch', () => {
  it('ends with the day before a death, for good', () => {
    const dead = { deathDate: '2024-05-01' };
    expect(around('2024-04-01', true, dead)).toEqual(
      told('eligible', null, '2024-04-30', 'ineligible 2024-05-01'),
    );
    expect(around('2024-05-01', true, dead)).toEqual(told('ineligible', '2024-05-01', null, null));
  });

  it('is that of an assistance, its first and its last day included', () => {
    const specialAssistance = { scheme: 'death', since: '2024-03-01', through: '2024-05-10' };
    const facts = { specialAssistance };
    expect(around('2024-05-10', receives, facts)).toEqual(
      told('eligible', '2024-03-01', '2024-05-10', 'ineligible 2024-05-11'),
    );
    expect(around('2024-02-29', receives, facts)).toEqual(
      told('ineligible', null, '2024-02-29', 'eligible 2024-03-01'),
    );
    expect(around('2024-05-11', receives, facts)).toEqual(
      told('ineligible', '2024-05-11', null, null),
    );
  });

  it('is the rest of the year of a day, and the whole of a year that is given', () => {
    const disability = { grade: 1, certifiedOn: '2024-03-05' };
    expect(around('2024-05-01', { '==': [year, thisYear] }, { disability })).toEqual(
      told('eligible', '2024-03-05', '2024-12-31', 'ineligible 2025-01-01'),
    );
    const ill: When = { '==': [{ var: 'person.majorIllness.year' }, thisYear] };
    expect(around('2024-05-01', ill, { majorIllness: { year: 2024 } })).toEqual(
      told('eligible', '2024-01-01', '2024-12-31', 'ineligible 2025-01-01'),
    );
  });

  it('of days in hospital of which nothing is known begins anew each year', () => {
    const enough: When = { '>=': [days, 5] };
    expect(around('2024-05-01', enough, {})).toEqual(
      told('undetermined', '2024-01-05', '2024-12-31', 'ineligible 2025-01-01'),
    );
    expect(around('2024-01-02', enough, {})).toEqual(
      told('ineligible', '2024-01-01', '2024-01-04', 'undetermined 2024-01-05'),
    );
    expect(around('2024-12-31', enough, {})).toEqual(
      told('undetermined', '2024-01-05', '2024-12-31', 'ineligible 2025-01-01'),
    );
  });

  it('ends where, years later, enough days of a year may have been spent in hospital', () => {
    const when: When = { and: [{ '>=': [days, 100] }, { '>=': [age, 50] }] };
    // The fiftieth birthday is the 69th day of 2025; the hundredth is 10 April.
    expect(around('2020-06-01', when, {})).toEqual(
      told('ineligible', null, '2025-04-09', 'undetermined 2025-04-10'),
    );
  });

  const open = { hospitalStays: [{ from: '2020-01-01' }] };
  const firstDay = (aged: When): When => ({ and: [isIn, { '<': [days, 2] }, aged] }) as When;

  it('ends on the first New Year after a birthday, for somebody who may still be in hospital', () => {
    const when = firstDay({ '>=': [age, 50] });
    expect(around('2023-06-01', when, { ...open, birthDate: '1980-06-01' })).toEqual(
      told('ineligible', null, '2030-12-31', 'undetermined 2031-01-01'),
    );
  });

  it('begins after the last New Year before a birthday, for somebody who was perhaps in hospital', () => {
    const when = firstDay({ '<': [age, 50] });
    expect(around('2035-06-01', when, { ...open, birthDate: '1980-01-01' })).toEqual(
      told('ineligible', '2029-01-02', null, null),
    );
  });

  it('ends where there is room for two unknown days, one after the other', () => {
    const when: When = { and: [{ '<': ['2024-05-01', certified] }, { '<': [certified, hisDay] }] };
    expect(around('2024-04-01', when, {})).toEqual(
      told('ineligible', null, '2024-05-02', 'undetermined 2024-05-03'),
    );
    expect(around('2024-06-01', when, {})).toEqual(told('undetermined', '2024-05-03', null, null));
  });

  it('ends where there is room for two unknown years, one after the other', () => {
    const when: When = { and: [{ '<': [2021, year] }, { '<': [year, hisYear] }] };
    expect(around('2021-06-01', when, {})).toEqual(
      told('ineligible', null, '2022-12-31', 'undetermined 2023-01-01'),
    );
  });

  it('is not cut where a benefit only names its limit in another order', () => {
    const service = { kind: 'service', amount: null, per: 'person', every: 'year' } as const;
    const benefit: Entitlement['benefit'] = [
      {
        ...service,
        when: { '<': [age, 60] },
        limit: { days: 90, per: 'year', bound: 'atMost' },
      },
      { ...service, limit: { bound: 'atMost', per: 'year', days: 90 } },
    ];
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], benefit })]));
    const [found] = evaluate(
      { members: [MOTHER] },
      { on: '2024-01-01', revision: '2020' },
    ).entitlements;
    expect(found?.next).toBeNull();
  });
});
