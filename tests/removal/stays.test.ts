import { expect, it } from 'vitest';
import { decide } from '../../src/index.js';

const stays = (first: object): object => ({
  members: [
    {
      role: 'mother',
      birthDate: '1960-01-01',
      hukou: { code: '410202' },
      hospitalStays: [first, { from: '2024-08-01', through: '2024-08-20' }],
    },
    { role: 'child', birthDate: '1984-02-10', deathDate: '2010-06-18' },
  ],
  onlyChild: true,
  laterChild: null,
});

const outcome = (household: object): string | undefined =>
  decide(household, { on: '2024-08-20', district: 'kaifeng', include: 'all' }).find(
    ({ id, beneficiary }) => id === 'kaifeng/hospital-care-benefit' && 'role' in beneficiary,
  )?.outcome;

it('an earlier stay may have been short, where its first day is not given', () => {
  expect(outcome(stays({ from: '2024-03-01', through: '2024-05-09' }))).not.toBe('ineligible');
  expect(outcome(stays({ through: '2024-05-09' }))).not.toBe('ineligible');
});
