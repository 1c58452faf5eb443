import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/analysis/cases/describe.js';
import { householdOf } from '../../src/analysis/cases/derive.js';
import { runSuite } from '../../src/analysis/cases/run-suite.js';
import type { CaseResult } from '../../src/analysis/cases/run-case.js';
import type { Cases } from '../../src/generated/cases.types.js';
import { engineOf } from '../engine/small-pack.js';
import { aged, BOTH_SIDES, FIRST_LINE, read, small } from './small-cases.js';

const run = (cases: string): CaseResult[] => runSuite(engineOf(aged).evaluate, [small(cases)]);

/** A case on the day after the birthday, of a family for which the item holds. */
const asked = (expectations: string, more = 'on: 2024-03-11'): string => `
  - case: 一例
    clause: 一
    ${more}
    household: {like: couple, with: {determinations.here/aged: true}}
    expect: ${expectations}
`;
const fields = (cases: string): string[] =>
  run(cases).flatMap(({ failures }) => failures.map(({ field }) => field));

describe('a household like another', () => {
  const file = {
    households: {
      base: {
        id: 'b',
        members: [{ id: 'm', role: 'mother', birthDate: '1970-01-01' }],
        laterChild: null,
      },
    },
  } as unknown as Cases;
  const like = (changes: object): unknown =>
    householdOf(file, { household: { like: 'base', ...changes } } as never);

  it.each([
    [
      'sets a fact of a member',
      { with: { 'mother.birthDate': '1971-01-01' } },
      { members: [{ id: 'm', role: 'mother', birthDate: '1971-01-01' }] },
    ],
    ['removes a person by null', { with: { mother: null } }, { members: [] }],
    [
      'sets a whole member by an object',
      { with: { father: { id: 'f' } } },
      {
        members: [
          { id: 'm', role: 'mother', birthDate: '1970-01-01' },
          { id: 'f', role: 'father' },
        ],
      },
    ],
    [
      'replaces a member that is there',
      { with: { mother: { id: 'n' } } },
      { members: [{ id: 'n', role: 'mother' }] },
    ],
    [
      'takes a determination as one name',
      { with: { 'determinations.here/aged': true } },
      { determinations: { 'here/aged': true } },
    ],
    [
      'makes the objects on the way',
      { with: { 'mother.hukou.code': '110101' } },
      {
        members: [{ id: 'm', role: 'mother', birthDate: '1970-01-01', hukou: { code: '110101' } }],
      },
    ],
    [
      'makes facts unknown after setting others',
      { with: { 'laterChild.how': 'born' }, without: ['mother.birthDate', 'laterChild.how'] },
      { members: [{ id: 'm', role: 'mother' }], laterChild: {} },
    ],
  ])('%s', (_, changes, expected) => {
    expect(like(changes)).toMatchObject(expected);
  });

  it('leaves the named household as it is', () => {
    const before = JSON.stringify(file);
    like({ with: { 'mother.birthDate': '1971-01-01' }, without: ['laterChild'] });
    expect(JSON.stringify(file)).toBe(before);
  });
});

describe('a file of cases', () => {
  it.each([
    ['{item: aged, of: mother}', 'MISSING_PROPERTY'],
    ['{item: aged, of: mother, outcome: eligble}', 'WRONG_VALUE'],
    ['{item: aged, of: mother, outcome: eligible, amonut: null}', 'UNKNOWN_PROPERTY'],
    ['{item: aged, of: mother, outcome: eligible, amount: {exact: 5}}', 'WRONG_TYPE'],
    ['{item: aged, of: mother, outcome: eligible, amount: {exat: "5.00"}}', 'WRONG_VALUE'],
  ])('is refused with the place of %s', (expectation, code) => {
    const { file, diagnostics } = read(asked(`[${expectation}]`));
    expect(file).toBeNull();
    expect(diagnostics.map((each) => [each.code, each.span?.line])).toEqual([
      [code, FIRST_LINE + 4],
    ]);
  });

  it.each([
    ['{like: cuople}', 'WRONG_VALUE', 'did you mean `couple`?'],
    [
      '{like: couple, with: {mother.brithDate: 1975-01-01}}',
      'UNKNOWN_PROPERTY',
      'did you mean `birthDate`?',
    ],
    ['{like: couple, with: {child.birthDate: 2000-01-01}}', 'UNKNOWN_FACT', null],
    ['{like: couple, with: {mother.birthDate: 1975-02-30}}', 'WRONG_FORMAT', null],
  ])('is refused for the household %s', (household, code, hint) => {
    const cases = asked('[{item: aged, of: mother, outcome: eligible}]').replace(
      /household: .*/,
      `household: ${household}`,
    );
    const { file, diagnostics } = read(cases);
    expect(file).toBeNull();
    const [problem] = diagnostics.filter(({ severity }) => severity === 'error');
    expect([problem?.code, problem?.hint]).toEqual([code, hint]);
    expect(problem?.span?.line).toBe(FIRST_LINE + 3);
  });
});

describe('a case', () => {
  it('holds when everything it gives is as expected', () => {
    expect(run(BOTH_SIDES).flatMap(({ failures }) => failures)).toEqual([]);
  });

  it.each([
    ['outcome', 'outcome: ineligible'],
    ['amount', 'outcome: eligible, amount: {exact: "100.01"}'],
    ['amount', 'outcome: eligible, amount: {atLeast: "100.00"}'],
    ['amount', 'outcome: eligible, amount: null'],
    ['kind', 'outcome: eligible, kind: service'],
    ['per', 'outcome: eligible, per: household'],
    ['every', 'outcome: eligible, every: null'],
    ['limit', 'outcome: eligible, limit: {days: 90, per: year, bound: atMost}'],
    ['standing', 'outcome: eligible, standing: draft'],
    ['force', 'outcome: eligible, force: discretionary'],
    ['from', 'outcome: eligible, from: 2024-03-09'],
    ['through', 'outcome: eligible, through: 2024-03-11'],
    ['next', 'outcome: eligible, next: {on: 2030-01-01, outcome: ineligible}'],
    ['dates', 'outcome: eligible, dates: [2024-02-10]'],
    ['needs', 'outcome: eligible, needs: [mother.birthDate]'],
    ['needsInclude', 'outcome: eligible, needsInclude: [mother.birthDate]'],
    ['funding', 'outcome: eligible, funding: [{payer: 区, share: "100.00"}]'],
    ['readings', 'outcome: eligible, readings: [here/who]'],
    ['listed', 'none: true'],
  ])('fails in %s alone for %s', (field, expectation) => {
    expect(fields(asked(`[{item: aged, of: mother, ${expectation}}]`))).toEqual([field]);
  });

  it('fails for an item that there is not, and for a person who is not there', () => {
    expect(fields(asked('[{item: agde, of: mother, outcome: eligible}]'))).toEqual(['listed']);
    expect(fields(asked('[{item: aged, of: child, outcome: ineligible}]'))).toEqual(['listed']);
    expect(fields(asked('[{item: aged, of: child, none: true}]'))).toEqual([]);
  });

  it('takes several expectations of a window as its stretches in order', () => {
    const window = 'from: 2024-03-01\n    through: 2024-03-31';
    const before = '{item: aged, of: mother, outcome: ineligible, through: 2024-03-09}';
    const after = '{item: aged, of: mother, outcome: eligible, from: 2024-03-10}';
    expect(fields(asked(`[${before}, ${after}]`, window))).toEqual([]);
    expect(fields(asked(`[${after}, ${before}]`, window))).toEqual([
      'outcome',
      'from',
      'outcome',
      'through',
    ]);
    expect(fields(asked(`[${before}]`, window))).toEqual(['stretches']);
  });

  it('asks by district alone when the revision is not to be named', () => {
    const on = (day: string): string =>
      asked('[{item: aged, of: mother, outcome: ineligible}]', `on: ${day}\n    named: false`);
    expect(fields(on('2030-01-01'))).toEqual([]);
    expect(fields(on('2029-12-31'))).toEqual(['outcome']);
  });

  it('fails, and does not stop the others, when it cannot be asked', () => {
    const wrong = asked(
      '[{item: aged, of: mother, outcome: eligible}]',
      'on: 2024-03-11\n    readings: {here/who: both}',
    );
    const results = run(wrong + BOTH_SIDES);
    expect(results.map(({ failures }) => failures.length)).toEqual([1, 0, 0, 0]);
    expect(results[0]?.failures[0]).toMatchObject({ field: 'question', expectation: null });
  });
});

describe('a failure', () => {
  const [result] = run(asked('[{item: aged, of: mother, outcome: ineligible}]'));
  const text = (language: 'zh' | 'en'): string =>
    result?.failures.map((failure) => describeFailure(result, failure, language)).join('') ?? '';

  it('says where, what and why, with the clause', () => {
    expect(text('en')).toMatch(`cases/small.yaml:${String(FIRST_LINE + 4)}:`);
    expect(text('en')).toContain('一例 (一)');
    expect(text('en')).toContain('aged of mother outcome · 一');
    expect(text('en')).toMatch(/expected "ineligible"\n +got +"eligible"/);
    expect(text('en')).toMatch(
      /一 .*mother.*age: 49 years old \(required: at least 49 years old\)/i,
    );
  });

  it('speaks Chinese', () => {
    expect(text('zh')).toMatch(/预期："ineligible"\n +实际："eligible"/);
    expect(text('zh')).toContain('49周岁');
  });
});
