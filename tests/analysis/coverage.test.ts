import { describe, expect, it } from 'vitest';
import { caseCoverage } from '../../src/analysis/coverage/case-coverage.js';
import type { CaseCoverage } from '../../src/analysis/coverage/case-coverage.js';
import { documentCoverage, isWhole } from '../../src/analysis/coverage/document.js';
import { suggestCases } from '../../src/analysis/coverage/suggest.js';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { item, pack } from '../engine/small-pack.js';
import { aged, BOTH_SIDES, small } from './small-cases.js';

const coverageOf = (of: Pack, cases: string): CaseCoverage => {
  const program = compile(of, '0'.repeat(64));
  return caseCoverage(program, [program], [small(cases)]);
};

const oneCase = (day: string, more = ''): string => `
  - case: 一例
    clause: 一
    on: ${day}
    household: {like: couple, with: {determinations.here/aged: true${more}}}
    expect:
      - {item: aged, of: mother, outcome: eligible}
`;

const boundsMissing = (coverage: CaseCoverage): string[] =>
  coverage.bounds
    .filter(({ before, from }) => !(before && from))
    .map(({ bound, before, from }) => `${bound.id} ${before ? '' : '<'}${from ? '' : '>='}`);

describe('the coverage of cases', () => {
  it('finds an age with cases on both sides, and the instrument’s days without', () => {
    const coverage = coverageOf(aged, BOTH_SIDES);
    expect(coverage.cases).toBe(3);
    expect(coverage.items).toEqual([{ id: 'aged', missing: [] }]);
    expect(boundsMissing(coverage)).toEqual([
      'instrument: 2020-01-01 <>=',
      'instrument: 2030-01-01 <>=',
    ]);
  });

  it.each([
    ['the day before', '2024-03-09', 'aged: mother.age 49 >='],
    ['the day', '2024-03-10', 'aged: mother.age 49 <'],
    ['another day', '2024-03-11', 'aged: mother.age 49 <>='],
  ])('counts a case on %s on its side only', (_, day, missing) => {
    expect(boundsMissing(coverageOf(aged, oneCase(day)))).toContain(missing);
  });

  it('counts only cases that ask about an item which the bound reaches', () => {
    const other = pack([...aged.entitlements, item({ id: 'other' })]);
    const cases = BOTH_SIDES.replaceAll('item: aged', 'item: other');
    expect(boundsMissing(coverageOf(other, cases))).toContain('aged: mother.age 49 <>=');
  });

  it('sees an upper age, and a grade, on both sides of the number', () => {
    const bounded = pack([
      item({
        id: 'aged',
        when: {
          and: [
            { '<=': [50, { var: 'person.age' }, 64] },
            { '<=': [{ var: 'child.disability.grade' }, 3] },
          ],
        },
      }),
    ]);
    const ids = coverageOf(bounded, BOTH_SIDES).bounds.map(({ bound }) => bound.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'aged: person.age 50',
        'aged: person.age 65',
        'aged: child.disability.grade 4',
        'aged: child.disability.grade disability.certifiedOn',
      ]),
    );
    const child = (grade: number): string =>
      oneCase(
        '2024-03-10',
        `, child: {disability: {grade: ${String(grade)}, certifiedOn: 2020-01-01}}`,
      );
    expect(boundsMissing(coverageOf(bounded, child(3) + child(4)))).not.toContainEqual(
      expect.stringContaining('grade 4'),
    );
    expect(boundsMissing(coverageOf(bounded, child(3)))).toContain(
      'aged: child.disability.grade 4 >=',
    );
  });

  it('finds terms that no case decides both ways, and readings that no case takes', () => {
    const text = { zh: '文', en: 'text' };
    const termed = pack([item({ id: 'aged', when: { var: 'terms.one' }, readings: ['who'] })], {
      terms: {
        one: {
          title: text,
          when: { var: 'onlyChild' },
          citations: [{ clause: '一', quote: '条文' }],
        },
      },
      readings: {
        who: {
          clause: '一',
          question: text,
          options: { one: text, both: text },
          taken: 'one',
          why: text,
        },
      },
    });
    const coverage = coverageOf(termed, BOTH_SIDES);
    expect(coverage.terms).toEqual([{ name: 'one', yes: true, no: false }]);
    expect(coverage.readings).toEqual([{ name: 'who', missing: ['both'] }]);
    const more = oneCase('2024-03-10', ', onlyChild: false').replace(
      '    household',
      '    readings: {here/who: both}\n    household',
    );
    expect(coverageOf(termed, BOTH_SIDES + more)).toMatchObject({
      terms: [{ yes: true, no: true }],
      readings: [{ missing: [] }],
    });
  });
});

describe('a suggested case', () => {
  const program = compile(aged, '0'.repeat(64));
  const { evaluate } = makeEngine([program]);

  it('asks on the missing side of the bound, and leaves the expectation open', () => {
    const found = suggestCases(program, [program], [small(oneCase('2024-03-10'))], evaluate);
    expect(found.find(({ bound }) => bound === 'aged: mother.age 49')).toMatchObject({
      isBefore: true,
      asked: { on: '2024-03-09', clause: '一', household: { like: 'couple' } },
      expectation: { item: 'aged', of: 'mother' },
      answer: { outcome: 'ineligible' },
    });
  });

  it('closes the gap, once it is confirmed', () => {
    const files = [small(oneCase('2024-03-10'))];
    const confirmed = suggestCases(program, [program], files, evaluate).map(
      ({ asked, expectation, answer }) =>
        `  - ${JSON.stringify({ ...asked, expect: [{ ...expectation, outcome: answer?.outcome }] })}\n`,
    );
    const all = small(oneCase('2024-03-10') + confirmed.join(''));
    expect(boundsMissing(caseCoverage(program, [program], [all]))).toEqual([]);
  });
});

describe('the coverage of a document', () => {
  const registered = (text: string, items: string[] = ['any']): Pack =>
    pack([item({ id: 'any' })], {
      register: [{ clause: '一', sentences: [{ text, class: 'entitlement', items }] }],
    });

  it('is whole when the register has every sentence and ties it to its items', () => {
    const coverage = documentCoverage(registered('每人每月100元。'), '每人\n每月100元。\n');
    expect(isWhole(coverage)).toBe(true);
    expect(coverage).toMatchObject({
      id: 'here@2020',
      sentences: 1,
      classes: { entitlement: 1 },
      items: ['any'],
      unjudged: [],
    });
  });

  it.each([
    ['a sentence is left out', registered('甲。'), '甲。乙。', { unclassed: ['乙。'] }],
    [
      'a giving sentence names no item',
      registered('甲。', []),
      '甲。',
      { untied: [{ clause: '一', text: '甲。' }], itemsWithoutSentence: ['any'] },
    ],
    ['there is no text', registered('甲。'), null, { unclassed: null }],
  ])('is not when %s', (_, of, text, expected) => {
    const coverage = documentCoverage(of, text);
    expect(coverage).toMatchObject(expected);
    expect(isWhole(coverage)).toBe(false);
  });
});
