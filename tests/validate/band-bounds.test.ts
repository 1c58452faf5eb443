import { describe, expect, it } from 'vitest';
import { diagnose } from './harness.js';
import type { Patch } from './harness.js';

const AGE = '{ var: person.age }';

/** A figure of ages beside the others, with one value or two. */
const figure = (...values: string[]): Patch => [
  '  days:\n',
  `  most:
    title: { zh: 年龄, en: age }
    unit: years
    values: [${values.join(', ')}]
  days:\n`,
];
const SIXTY_FOUR = '{ value: 64, citation: { clause: 一（三）, quote: 50-64岁 } }';
const LATER = '{ value: 64, from: 2024-01-01, citation: { clause: 一（三）, quote: 50-64岁 } }';

/** What is said of the bands where the first has this condition; the second begins at 65. */
function bands(when: string, ...more: Patch[]): string[] {
  const patch: Patch = [`when: { "<=": [50, ${AGE}, 64] }`, `when: ${when}`];
  return diagnose([patch, ...more])
    .filter((problem) => problem.startsWith('BANDS_'))
    .map((problem) => problem.split(' ')[0] ?? '');
}

describe('A band that ends with 64 meets one that begins with 65', () => {
  it.each([
    `{ "<": [49, ${AGE}, 65] }`,
    `{ "<": [${AGE}, 65] }`,
    `{ "<=": [${AGE}, 64] }`,
    `{ ">": [65, ${AGE}] }`,
    `{ ">=": [64, ${AGE}] }`,
    `{ "==": [${AGE}, 64] }`,
    `{ "==": [64, ${AGE}] }`,
    `{ and: [{ ">=": [${AGE}, 50] }, { "<": [${AGE}, 65] }] }`,
    `{ and: [{ "<=": [${AGE}, 70] }, { "<=": [${AGE}, 64] }] }`,
    `{ and: [{ "<=": [${AGE}, 64] }, { var: rural }] }`,
    `{ or: [{ "<=": [50, ${AGE}, 57] }, { "<=": [58, ${AGE}, 64] }] }`,
    `{ or: [{ "==": [${AGE}, 64] }, { "<=": [50, ${AGE}, 60] }] }`,
    `{ "!": { ">=": [${AGE}, 65] } }`,
    `{ "!": { "!": { "<=": [${AGE}, 64] } } }`,
    `{ "!": { or: [{ "<": [${AGE}, 50] }, { ">": [${AGE}, 64] }] } }`,
    `{ "!": { var: terms.old } }`,
  ])('%s', (when) => {
    expect(bands(when)).toEqual([]);
  });

  it('whose bound is a figure that never changes', () => {
    expect(bands(`{ "<=": [${AGE}, { var: parameters.most }] }`, figure(SIXTY_FOUR))).toEqual([]);
  });

  it('whose bound changes with the date leaves a gap where it once ended earlier', () => {
    const changing = figure('{ value: 50, citation: { clause: 一（三）, quote: 50-64岁 } }', LATER);
    expect(bands(`{ "<=": [${AGE}, { var: parameters.most }] }`, changing)).toEqual(['BANDS_GAP']);
  });

  it('in whatever order they are named', () => {
    const turned: Patch = ['items: [checkup-50, checkup-65]', 'items: [checkup-65, checkup-50]'];
    expect(bands(`{ "<=": [50, ${AGE}, 64] }`, turned)).toEqual([]);
  });
});

describe('A band that may go on beyond 64 overlaps', () => {
  it.each([
    `{ "<=": [${AGE}, 65] }`,
    `{ "<": [${AGE}, 66] }`,
    `{ "<": [49, ${AGE}] }`,
    `{ "!": { "<": [${AGE}, 50] } }`,
    `{ or: [{ "<=": [${AGE}, 64] }, { var: rural }] }`,
    `{ "!": { and: [{ ">=": [${AGE}, 65] }, { var: rural }] } }`,
    `{ in: [${AGE}, [50, 64]] }`,
    `{ "<=": [{ var: mother.age }, 64] }`,
    `{ and: [{ "==": [{ var: readings.hardship }, poor] }, { "<=": [${AGE}, 65] }] }`,
    `{ and: [{ "==": [poor, { var: readings.hardship }] }, { "<=": [${AGE}, 65] }] }`,
  ])('%s', (when) => {
    expect(bands(when)).toEqual(['BANDS_OVERLAP']);
  });
});

describe('A band that ends before 64 leaves a gap', () => {
  it.each([
    `{ "<": [${AGE}, 64] }`,
    `{ "<=": [${AGE}, 63] }`,
    `{ "!": { ">": [${AGE}, 63] } }`,
    `{ or: [{ "==": [${AGE}, 60] }, { "==": [${AGE}, 63] }] }`,
    `{ and: [{ "<=": [${AGE}, 64] }, { "<": [${AGE}, 60] }] }`,
  ])('%s', (when) => {
    expect(bands(when)).toEqual(['BANDS_GAP']);
  });

  it('but not between items of which either is given', () => {
    const either: Patch = ['kind: bands', 'kind: either'];
    expect(bands(`{ "<": [${AGE}, 64] }`, either)).toEqual([]);
  });
});
