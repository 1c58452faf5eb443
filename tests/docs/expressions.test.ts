import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFactTables } from '../../scripts/docs/fact-table.js';
import { factNames } from '../../src/engine/facts/names.js';
import type { Condition, Expression } from '../../src/generated/pack.types.js';
import { engineOf, item, pack } from '../engine/small-pack.js';
import { tablesOf } from './tables.js';

const PAGE = 'docs/expressions.md';
const TABLES = tablesOf(PAGE);
const HUKOU = { code: '110101', kind: 'urban' };

/** What is known of one side: of the first the mother and `rural`, of the second the father and `lowIncome`. */
type Side = Readonly<{ member?: object; household?: object }>;

/** What a condition of an item for the household gives, as the page writes it. */
function given(when: Condition, first: Side, second: Side): string {
  const { decide } = engineOf(pack([item({ id: 'a', for: 'household', when })]));
  const household = {
    ...first.household,
    ...second.household,
    members: [
      { id: 'm', role: 'mother', hukou: HUKOU, ...first.member },
      { id: 'f', role: 'father', hukou: HUKOU, ...second.member },
    ],
  };
  const [decision] = decide(household, { on: '2024-05-01', include: 'all' });
  return { eligible: 'true', ineligible: 'false', undetermined: 'U' }[
    decision?.outcome ?? 'undetermined'
  ];
}

/** Every cell of a table with two heads, next to what the engine gives. */
function compared(
  name: string,
  decided: (left: string, right: string) => string,
): readonly (readonly [string, string])[] {
  const [head = [], ...rows] = TABLES.get(name) ?? [];
  return rows.flatMap(([left = '', ...cells]) =>
    cells.map((cell, index) => {
      const place = `${left}, ${head[index + 1] ?? ''}`;
      return [`${place}: ${cell}`, `${place}: ${decided(left, head[index + 1] ?? '')}`] as const;
    }),
  );
}

function check(name: string, decided: (left: string, right: string) => string): void {
  const pairs = compared(name, decided);
  expect(pairs).not.toEqual([]);
  expect(pairs.map(([page]) => page)).toEqual(pairs.map(([, engine]) => engine));
}

const truth = (fact: string, text: string): Side =>
  text === 'U' ? {} : { household: { [fact]: text === 'true' } };

/** A grade of disability that is given, is not, or cannot be. */
const grade = (state: string): Side =>
  state.endsWith('unknown')
    ? {}
    : { member: { disability: state.endsWith('absent') ? null : certified(2) } };

const certified = (level: number): object => ({ grade: level, certifiedOn: '2020-01-01' });

const FIRST: Expression = { var: 'mother.disability.grade' };
const SECOND: Expression = { var: 'father.disability.grade' };

describe('the truth tables of docs/expressions.md', () => {
  it.each(['and', 'or'] as const)('%s', (operator) => {
    check(operator, (left, right) =>
      given(
        { [operator]: [{ var: 'rural' }, { var: 'lowIncome' }] },
        truth('rural', left),
        truth('lowIncome', right),
      ),
    );
  });

  it('!', () => {
    check('c', (left) => given({ '!': { var: 'rural' } }, truth('rural', left), {}));
  });

  it('a fact that is true or false', () => {
    const states: Readonly<Record<string, object>> = {
      true: { fertility: { pregnant: true } },
      false: { fertility: { pregnant: false } },
      unknown: {},
      absent: { fertility: null },
    };
    check('the fact is', (state, condition) => {
      const asked = condition.replace(/\bf\b/, '"fertility.pregnant"');
      return given(JSON.parse(asked) as Condition, { household: states[state] ?? {} }, {});
    });
  });

  it.each(['==', '<='] as const)('comparison: %s', (operator) => {
    check('one side', (left, right) => {
      const found = given({ [operator]: [FIRST, SECOND] }, grade(left), grade(right));
      return left === 'known' && right === 'other known' && found === 'true' ? 'compared' : found;
    });
  });

  it('a chain of three', () => {
    const side = (text: string, [yes, no]: readonly [number, number]): Side =>
      text.endsWith('U')
        ? {}
        : { member: { disability: certified(text.endsWith('true') ? yes : no) } };
    check('a <= b <= c', (left, right) =>
      given({ '<=': [FIRST, 2, SECOND] }, side(left, [1, 3]), side(right, [3, 1])),
    );
  });
});

describe('the tables of facts of docs/expressions.md', () => {
  it('have every name that a condition can ask for', () => {
    const names = (of: string): string[] =>
      (TABLES.get(of) ?? []).slice(1).map(([name = '']) => name);
    const ofMember = names('of a member').filter((name) => !name.startsWith('role'));
    const found = [
      'person.role',
      ...names('of the household'),
      ...['mother', 'father', 'child', 'person'].flatMap((owner) =>
        ofMember.map((name) => `${owner}.${name}`),
      ),
    ];
    expect(new Set(found)).toEqual(new Set(factNames()));
  });

  it('are up to date: `npm run docs:api` writes them', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(withFactTables(page)).toBe(page);
  });
});
