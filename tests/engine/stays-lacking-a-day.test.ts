import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];
type Stay = Readonly<Partial<Record<'from' | 'through', string>>>;

const days = { var: 'person.hospital.daysThisYear' };
const today = { var: 'person.hospital.today' };

function ask(when: When, hospitalStays: readonly Stay[], on = '2024-05-01'): Item {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
  const household = { members: [{ ...MOTHER, hospitalStays }] };
  const [found] = evaluate(household, { on, revision: '2020', include: 'all' }).entitlements;
  if (!found) throw new Error('no item');
  return found;
}

const told = (...given: Parameters<typeof ask>): string => {
  const { outcome, from, through } = ask(...given);
  return `${outcome} ${from ?? '…'} ${through ?? '…'}`;
};

describe('a stay of which one day is missing', () => {
  it('certainly is over the day that is given, and perhaps over those on one side of it', () => {
    const since = [{ from: '2024-03-01' }];
    expect(told(today, since, '2024-02-29')).toBe('ineligible … 2024-02-29');
    expect(told(today, since, '2024-03-01')).toBe('eligible 2024-03-01 2024-03-01');
    expect(told(today, since, '2024-03-02')).toBe('undetermined 2024-03-02 …');
    const until = [{ through: '2024-03-10' }];
    expect(told(today, until, '2024-03-09')).toBe('undetermined … 2024-03-09');
    expect(told(today, until, '2024-03-10')).toBe('eligible 2024-03-10 2024-03-10');
    expect(told(today, until, '2024-03-11')).toBe('ineligible 2024-03-11 …');
  });

  it('counts a day at least in the year of the day that is given', () => {
    const some: When = { '>=': [days, 1] };
    expect(told(some, [{ through: '2024-03-10' }], '2024-06-01')).toBe(
      'eligible 2024-03-10 2024-12-31',
    );
    expect(told(some, [{ through: '2024-03-10' }], '2025-06-01')).toBe('ineligible 2025-01-01 …');
    expect(told(some, [{ from: '2024-03-10' }], '2024-06-01')).toBe(
      'eligible 2024-03-10 2024-12-31',
    );
    expect(told(some, [{ from: '2024-03-10' }], '2024-03-09')).toBe('ineligible … 2024-03-09');
  });

  it.each<[When, Stay, string, unknown]>([
    [today, { from: '2024-05-01' }, 'eligible', true],
    [today, { through: '2024-05-01' }, 'eligible', true],
    [today, { from: '2024-05-02' }, 'ineligible', false],
    [today, { from: '2024-04-30' }, 'undetermined', null],
    [{ '<': [days, 5] }, { from: '2024-05-02' }, 'eligible', 0],
    [{ '<': [days, 5] }, { through: '2023-12-31' }, 'eligible', 0],
    [{ '<': [days, 5] }, { through: '2024-01-05' }, 'undetermined', null],
    [{ '<': [days, 5] }, { from: '2024-04-20' }, 'undetermined', null],
  ])('in %j: %j is %s, known as %j', (when, stay, outcome, value) => {
    const found = ask(when, [stay]);
    expect(found.outcome).toBe(outcome);
    expect(found.because.find(({ fact }) => fact.startsWith('mother.hospital'))?.value).toBe(value);
  });

  // The first stay has a day in January at least, the second one in April.
  const two = [{ from: '2024-01-01' }, { from: '2024-04-01' }];
  it.each<[number, string]>([
    [1, 'ineligible'],
    [2, 'undetermined'],
    [50, 'undetermined'],
    [121, 'undetermined'],
    [122, 'ineligible'],
  ])('beside another leaves %i days before today %s', (count, outcome) => {
    expect(ask({ and: [{ '!': today }, { '==': [days, count] }] }, two).outcome).toBe(outcome);
  });

  it.each<[number, string]>([
    [1, 'ineligible'],
    [2, 'undetermined'],
    [91, 'undetermined'],
    [92, 'undetermined'],
    [93, 'ineligible'],
  ])(
    'beside one of which the other is missing leaves %i days before today %s',
    (count, outcome) => {
      // From 1 January through 31 March there are 91 days.
      const stays = [{ through: '2024-03-31' }, { from: '2024-04-30' }];
      expect(ask({ and: [{ '!': today }, { '==': [days, count] }] }, stays).outcome).toBe(outcome);
    },
  );
});

describe('stays of which days are missing, beside each other', () => {
  it('have a day each at least', () => {
    const both = [{ from: '2024-05-01' }, { from: '2024-04-01' }];
    expect(ask({ '<': [days, 2] }, both).outcome).toBe('ineligible');
    expect(ask({ '==': [days, 2] }, both).outcome).toBe('undetermined');
  });

  it('settle a condition on the day on which the longest answer and the shortest do', () => {
    // If the second still goes on, it has three days on 12 March, and the first has one.
    const when: When = { or: [{ '!': today }, { '>=': [days, 5] }] };
    const stays = [{ through: '2024-02-03' }, { from: '2024-03-10' }];
    expect(told(when, stays, '2024-03-12')).toBe('undetermined 2024-03-10 2024-03-12');
    expect(told(when, stays, '2024-03-13')).toBe('eligible 2024-03-13 2024-12-31');
  });

  it('keep a count between two bounds for as long as every answer does', () => {
    const when: When = { '<': [6, days, 12] };
    // From one to three days in January.
    const stays = [{ through: '2024-01-03' }, { from: '2024-03-01', through: '2024-03-20' }];
    expect(told(when, stays, '2024-03-05')).toBe('undetermined 2024-03-04 2024-03-05');
    expect(told(when, stays, '2024-03-07')).toBe('eligible 2024-03-06 2024-03-08');
    expect(told(when, stays, '2024-03-09')).toBe('undetermined 2024-03-09 2024-03-10');
    expect(told(when, stays, '2024-03-11')).toBe('ineligible 2024-03-11 …');
  });
});

describe('a stay that ends before it begins', () => {
  it('counts nothing, and takes nothing from the others', () => {
    const stays = [
      { from: '2024-01-10', through: '2024-01-05' },
      { from: '2024-02-01', through: '2024-02-20' },
    ];
    expect(told({ '>=': [days, 15] }, stays, '2024-03-01')).toBe('eligible 2024-02-15 2024-12-31');
  });
});
