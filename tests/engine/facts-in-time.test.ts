import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

/** The mother's item. A revision is named, so that nothing but the facts cuts its stretches. */
function ask(when: When, mother: object = {}, more: object = {}, on = '2024-05-01'): Item {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
  const household = { members: [{ ...MOTHER, ...mother }], ...more };
  const [found] = evaluate(household, { on, revision: '2020', include: 'all' }).entitlements;
  if (!found) throw new Error('no item');
  return found;
}

const age = { var: 'person.age' };
const exists = { var: 'laterChild.exists' };
const happened = { var: 'suddenHardship.happened' };
const laterYears = { var: 'laterChild.age' };
const certified = { var: 'person.disability.certifiedOn' };
const atDeath = { '==': [{ var: 'father.specialAssistance.schemeAtDeath' }, 'death'] } as When;

const child = { laterChild: { how: 'born', on: '2024-05-01', assistedReproduction: false } };
const disabled = { disability: { grade: 2, certifiedOn: '2024-05-01', kinds: ['vision'] } };
const received = {
  ...FATHER,
  deathDate: '2024-05-01',
  specialAssistance: { scheme: 'death', since: '2015-01-01', through: null },
};

describe('from its own day on, and not before, counts', () => {
  it.each<[string, When, object, object]>([
    ['a later child', exists, {}, child],
    ['how a later child came', { '==': [{ var: 'laterChild.how' }, 'born'] }, {}, child],
    ['the year of a later child', { '==': [{ var: 'laterChild.year' }, 2024] }, {}, child],
    ['a later child’s first year', { '>=': [laterYears, 0] }, {}, child],
    ['a sudden event', happened, {}, { suddenHardship: { on: '2024-05-01' } }],
    [
      'the year of a sudden event',
      { '==': [{ var: 'suddenHardship.year' }, 2024] },
      {},
      { suddenHardship: { on: '2024-05-01' } },
    ],
    ['a grade', { '<=': [{ var: 'person.disability.grade' }, 3] }, disabled, {}],
    ['a kind', { in: ['vision', { var: 'person.disability.kinds' }] }, disabled, {}],
    ['a day of certification', { '==': [certified, '2024-05-01'] }, disabled, {}],
    ['a year of certification', { '==': [{ var: 'person.disability.year' }, 2024] }, disabled, {}],
    ['what was received at death', atDeath, {}, { members: [MOTHER, received] }],
    ['a death', { var: 'father.deceased' }, {}, { members: [MOTHER, received] }],
    [
      'a year of death',
      { '==': [{ var: 'father.deathYear' }, 2024] },
      {},
      { members: [MOTHER, received] },
    ],
  ])('%s', (_, when, mother, more) => {
    expect(ask(when, mother, more, '2024-04-30')).toMatchObject({
      outcome: 'ineligible',
      from: null,
      through: '2024-04-30',
      next: { on: '2024-05-01', outcome: 'eligible' },
    });
    expect(ask(when, mother, more)).toMatchObject({
      outcome: 'eligible',
      from: '2024-05-01',
      through: null,
      next: null,
    });
  });

  it('an age, until the day before the birthday', () => {
    expect(ask({ '<=': [age, 60] })).toMatchObject({
      outcome: 'eligible',
      from: '1975-03-10', // before birth the age is absent
      through: '2036-03-09',
    });
    expect(ask({ '<=': [laterYears, 2] }, {}, child)).toMatchObject({
      outcome: 'eligible',
      from: '2024-05-01',
      through: '2027-04-30',
    });
    expect(ask({ '==': [age, 49] })).toMatchObject({ from: '2024-03-10', through: '2025-03-09' });
  });
});

describe('what is known not to be', () => {
  it.each<[string, When, object]>([
    ['a later child', exists, { laterChild: null }],
    ['a sudden event', happened, { suddenHardship: null }],
    ['the life of a father who is not listed', { var: 'father.living' }, {}],
    ['the death of a father who is not listed', { var: 'father.deceased' }, {}],
    ['his hukou', { var: 'father.hukou.local' }, {}],
    ['his stay in hospital', { var: 'father.hospital.today' }, {}],
    ['his days in hospital', { '>=': [{ var: 'father.hospital.daysThisYear' }, 0] }, {}],
    ['his age', { '>=': [{ var: 'father.age' }, 0] }, {}],
    [
      'what the living received at death',
      atDeath,
      { members: [MOTHER, { ...received, deathDate: null }] },
    ],
  ])('is an answer: %s', (_, when, more) => {
    expect(ask(when, {}, more).outcome).toBe('ineligible');
    expect(ask({ '!': when } as When, {}, more).outcome).toBe('eligible');
  });
});
