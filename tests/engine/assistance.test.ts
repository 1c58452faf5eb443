import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const receives: When = { in: [{ var: 'mother.specialAssistance.scheme' }, ['death']] };
const ever: When = { in: [{ var: 'mother.specialAssistance.schemeEver' }, ['death']] };
const newcomer: When = { var: 'mother.specialAssistance.begunLastYear' };

const stretches = (when: When, mother: object, from: string, through: string): string[] =>
  engineOf(pack([item({ id: 'it', for: 'household', when })]))
    .evaluate(
      { members: [{ ...MOTHER, ...mother }, FATHER], laterChild: null },
      { from, through, revision: '2020', include: 'all' },
    )
    .entitlements.map((each) => `${each.outcome} ${each.from ?? '…'} ${each.through ?? '…'}`);

const since2010 = { scheme: 'death', since: '2010-03-01', through: null };

describe('special assistance', () => {
  it('is received by nobody from the day of death on', () => {
    const died = { specialAssistance: since2010, deathDate: '2024-05-01' };
    expect(stretches(receives, died, '2024-04-30', '2024-05-01')).toEqual([
      'eligible 2010-03-01 2024-04-30',
      'ineligible 2024-05-01 …',
    ]);
  });

  it('has been received ever since its first day, though it has ended', () => {
    const ended = { specialAssistance: { ...since2010, through: '2020-12-31' } };
    expect(stretches(receives, ended, '2021-01-01', '2021-01-01')).toEqual([
      'ineligible 2021-01-01 …',
    ]);
    expect(stretches(ever, ended, '2021-01-01', '2021-01-01')).toEqual(['eligible 2010-03-01 …']);
    const died = { specialAssistance: since2010, deathDate: '2024-05-01' };
    expect(stretches(ever, died, '2024-06-01', '2024-06-01')).toEqual(['eligible 2010-03-01 …']);
  });

  it('is new in the calendar year after its first day', () => {
    expect(
      stretches(newcomer, { specialAssistance: since2010 }, '2010-01-01', '2012-12-31'),
    ).toEqual([
      'ineligible … 2010-12-31',
      'eligible 2011-01-01 2011-12-31',
      'ineligible 2012-01-01 …',
    ]);
    expect(stretches(newcomer, { specialAssistance: null }, '2011-01-01', '2011-01-01')).toEqual([
      'ineligible … …',
    ]);
    expect(stretches(newcomer, {}, '2011-01-01', '2011-01-01')).toEqual(['undetermined … …']);
  });

  it('of who is not listed is absent: comparisons with it are false both ways', () => {
    const began: When = { var: 'child.specialAssistance.begunLastYear' };
    const rules: When[] = [{ '==': [false, began] }, { '==': [true, began] }];
    for (const when of rules)
      expect(stretches(when, {}, '2011-01-01', '2011-01-01')).toEqual(['ineligible … …']);
  });

  it('began before or after another day', () => {
    const before: When = {
      '<=': [{ var: 'mother.specialAssistance.since' }, { var: 'father.deathDate' }],
    };
    const when: When = {
      and: [
        before,
        {
          '!': { '<': [{ var: 'mother.specialAssistance.through' }, { var: 'father.deathDate' }] },
        },
      ],
    };
    const outcome = (specialAssistance: object | null, father: object): string | undefined =>
      engineOf(pack([item({ id: 'it', for: 'household', when })])).evaluate(
        {
          members: [
            { ...MOTHER, specialAssistance },
            { ...FATHER, ...father },
          ],
        },
        { on: '2024-01-01', include: 'all' },
      ).entitlements[0]?.outcome;
    const died = { deathDate: '2015-06-01' };
    expect(outcome(since2010, died)).toBe('eligible');
    expect(outcome({ ...since2010, through: '2020-12-31' }, died)).toBe('eligible');
    expect(outcome({ ...since2010, through: '2015-06-01' }, died)).toBe('eligible');
    expect(outcome({ ...since2010, through: '2015-05-31' }, died)).toBe('ineligible');
    expect(outcome({ ...since2010, since: '2015-06-02' }, died)).toBe('ineligible');
    expect(outcome({ scheme: 'death', through: null }, died)).toBe('undetermined');
    expect(outcome(null, died)).toBe('ineligible');
    expect(outcome(since2010, {})).toBe('ineligible');
  });
});

describe('a day that is not known', () => {
  it('lies among the days that a household may give', () => {
    const older = (years: number): When => ({ '<': [{ var: 'child.age' }, years] });
    const outcome = (years: number): string | undefined =>
      engineOf(pack([item({ id: 'it', for: 'household', when: older(years) })])).evaluate(
        { members: [MOTHER, { role: 'child' }] },
        { on: '2024-01-01', include: 'all' },
      ).entitlements[0]?.outcome;
    expect(outcome(174)).toBe('undetermined'); // born on 1850-01-01, it would be 174
    expect(outcome(2020)).toBe('undetermined'); // not yet born on the day
    const wereBorn = (years: number): When => ({ '!': { '>': [{ var: 'child.age' }, years] } });
    const not = (years: number): string | undefined =>
      engineOf(pack([item({ id: 'it', for: 'household', when: wereBorn(years) })])).evaluate(
        { members: [MOTHER, { role: 'child' }] },
        { on: '2024-01-01', include: 'all' },
      ).entitlements[0]?.outcome;
    expect(not(173)).toBe('undetermined');
    expect(not(174)).toBe('eligible');
    expect(not(2020)).toBe('eligible');
  });
});
