import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/analysis/mutation/edit.js';
import { packEdits } from '../../src/analysis/mutation/pack-edits.js';
import { mutantId, runMutants } from '../../src/analysis/mutation/run-mutants.js';
import type { Mutant } from '../../src/analysis/mutation/run-mutants.js';
import type { Condition, Pack } from '../../src/generated/pack.types.js';
import { item, pack } from '../engine/small-pack.js';
import { aged, BOTH_SIDES, small } from './small-cases.js';

const mutants = (of: Pack, cases: string): Mutant[] => [...runMutants(of, [small(cases)], [])];
const surviving = (of: Pack, cases: string): string[] =>
  mutants(of, cases)
    .filter(({ isNoticed }) => !isNoticed)
    .map(({ id }) => id);

/** What is changed in a condition of the only item. */
const changes = (when: Condition): string[] => {
  const of = pack([item({ id: 'any', when })]);
  return packEdits(of)
    .map((edit) => mutantId(of, edit))
    .filter((id) => id.startsWith('entitlements.any.when'))
    .map((id) => id.slice('entitlements.any.when'.length));
};

describe('the changes of a condition', () => {
  it.each<[string, Condition, string[]]>([
    [
      'a bound',
      { '>=': [{ var: 'mother.age' }, 49] },
      [
        ': mother.age >= → >',
        '.>=.0.var: mother.age → father.age',
        '.>=.1: 49 → 48',
        '.>=.1: 49 → 50',
      ],
    ],
    [
      'a date',
      { '<': [{ var: 'today.date' }, '2024-03-01'] },
      [': today.date < → <=', '.<.1: 2024-03-01 → 2024-02-29', '.<.1: 2024-03-01 → 2024-03-02'],
    ],
    [
      'an and',
      { and: [{ var: 'rural' }, { var: 'onlyChild' }] },
      [
        ': and → or',
        '.and.0: without part 1',
        '.and.1: without part 2',
        '.and.0: not rural',
        '.and.1: not onlyChild',
      ],
    ],
    ['a not', { '!': { var: 'rural' } }, [': without not', '.!: not rural']],
    [
      'a list',
      { in: [{ var: 'community.kind' }, ['urban', 'village']] },
      [': not community.kind in', '.in.1.0: without urban', '.in.1.1: without village'],
    ],
  ])('cover %s', (_, when, expected) => {
    expect(changes(when)).toEqual(expected);
  });

  it('leave the pack itself as it is', () => {
    const before = JSON.stringify(aged);
    for (const edit of packEdits(aged))
      expect(JSON.stringify(applyEdit(aged, edit))).not.toBe(before);
    expect(JSON.stringify(aged)).toBe(before);
  });
});

describe('the cases', () => {
  it('notice an age, an operator, an amount and a determination', () => {
    const found = surviving(aged, BOTH_SIDES).join('\n');
    expect(found).not.toMatch(/49 → |>= → >|exact|every|force|determination/);
  });

  it('do not notice what none of them asks about', () => {
    const [, , undetermined = ''] = BOTH_SIDES.split(/(?= {2}- case)/).filter((each) =>
      each.trim(),
    );
    expect(surviving(aged, undetermined)).toEqual(
      expect.arrayContaining([
        'entitlements.aged.when.and.0.>=.1: 49 → 48',
        'entitlements.aged.benefit.amount: exact → atLeast',
        'entitlements.aged.force: mandatory → encouraged',
      ]),
    );
  });

  it('notice what changes by the instrument’s day only when they ask without the revision', () => {
    const change = 'instrument.through: 2029-12-31 → 2029-12-30';
    expect(surviving(aged, BOTH_SIDES)).toContain(change);
    const last = `
  - case: 最后一日
    clause: 一
    on: 2029-12-31
    named: false
    household: {like: couple, with: {determinations.here/aged: true}}
    expect: [{item: aged, of: mother, outcome: eligible}]
`;
    expect(surviving(aged, BOTH_SIDES + last)).not.toContain(change);
  });

  it('need not notice what shows only under a reading that is not taken', () => {
    const text = { zh: '文', en: 'text' };
    const read: Pack = pack(
      [
        item({
          id: 'aged',
          when: {
            or: [
              { '>=': [{ var: 'mother.age' }, 49] },
              {
                and: [
                  { '==': [{ var: 'readings.who' }, 'both'] },
                  { '>=': [{ var: 'father.age' }, 60] },
                ],
              },
            ],
          },
        }),
      ],
      {
        readings: {
          who: {
            clause: '一',
            question: text,
            options: { one: text, both: text },
            taken: 'one',
            why: text,
          },
        },
      },
    );
    const behind = mutants(read, BOTH_SIDES).filter(({ isBehindReading }) => isBehindReading);
    expect(behind.map(({ id }) => id)).toContain('entitlements.aged.when.or.1.and.1.>=.1: 60 → 61');
    expect(behind.map(({ id }) => id)).not.toContain('entitlements.aged.when.or.0.>=.1: 49 → 50');
  });
});
