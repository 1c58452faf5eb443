import type { Condition } from '../../../src/generated/pack.types.js';
import type { Case, CaseFile } from '../case.js';
import { ON } from '../case.js';
import { fact, not, rule } from '../build.js';
import { family } from '../family.js';

/**
 * Birth date, day asked about, age: written by hand. A person born on 29 February has the birthday on 28 February in common years (《民法典》第二百零二条).
 */
const AGES: readonly (readonly [string, string, number])[] = [
  ['1975-03-10', '2024-03-09', 48],
  ['1975-03-10', '2024-03-10', 49],
  ['1975-03-10', '2024-03-11', 49],
  ['1972-02-29', '2023-02-27', 50],
  ['1972-02-29', '2023-02-28', 51],
  ['1972-02-29', '2023-03-01', 51],
  ['1972-02-29', '2024-02-28', 51],
  ['1972-02-29', '2024-02-29', 52],
  ['1972-02-29', '2025-02-27', 52],
  ['1972-02-29', '2025-02-28', 53],
  ['2000-02-29', '2100-02-27', 99],
  ['2000-02-29', '2100-02-28', 100],
  ['1960-02-28', '2024-02-27', 63],
  ['1960-02-28', '2024-02-28', 64],
  ['1961-02-28', '2024-02-28', 63],
  ['1964-03-01', '2024-02-29', 59],
  ['1964-03-01', '2023-02-28', 58],
  ['1964-03-01', '2023-03-01', 59],
  ['1963-12-31', '2023-12-30', 59],
  ['1963-12-31', '2023-12-31', 60],
  ['1964-01-01', '2023-12-31', 59],
  ['1964-01-01', '2024-01-01', 60],
  ['2024-05-01', '2024-05-01', 0],
  ['2023-05-02', '2024-05-01', 0],
  ['2023-05-01', '2024-05-01', 1],
  ['1924-05-01', '2024-05-01', 100],
  ['1924-05-02', '2024-05-01', 99],
];

const age = fact('mother.age');

/** What must be so of someone of an age, and what must not. */
const rulesOf = (years: number): readonly (readonly [string, Condition, boolean])[] => [
  [`满${String(years)}周岁`, rule('>=', age, years), true],
  [`满${String(years + 1)}周岁`, rule('>=', age, years + 1), false],
  [`未满${String(years + 1)}周岁`, rule('<', age, years + 1), true],
  [`不满${String(years)}周岁`, rule('<', age, years), false],
  [`${String(years)}周岁`, rule('==', age, years), true],
  [`${String(years)}周岁以上`, rule('<=', years, age), true],
];

const birthdays = AGES.flatMap(([birthDate, on, years]) =>
  rulesOf(years).map(([title, condition, expect]): Case => ({
    note: `born on ${birthDate}, on ${on}: ${title}`,
    rule: condition,
    on,
    facts: family({ mother: { birthDate } }),
    expect,
  })),
);

/** 50-64岁: from the 50th birthday to the day before the 65th. */
const BAND: readonly (readonly [string, string, boolean])[] = [
  ['1974-05-02', '2024-05-01', false],
  ['1974-05-01', '2024-05-01', true],
  ['1959-05-02', '2024-05-01', true],
  ['1959-05-01', '2024-05-01', false],
  ['1972-02-29', '2022-02-27', false],
  ['1972-02-29', '2022-02-28', true],
  ['1960-02-29', '2025-02-27', true],
  ['1960-02-29', '2025-02-28', false],
];

const bands = BAND.flatMap(([birthDate, on, expect]): Case[] => [
  {
    note: `50-64岁, born on ${birthDate}, on ${on}`,
    rule: rule('<=', 50, age, 64),
    on,
    facts: family({ mother: { birthDate } }),
    expect,
  },
  {
    note: `not 50-64岁, born on ${birthDate}, on ${on}`,
    rule: not(rule('<=', 50, age, 64)),
    on,
    facts: family({ mother: { birthDate } }),
    expect: !expect,
  },
]);

const rest: readonly Case[] = [
  {
    note: 'without a birth date an age is unknown',
    rule: rule('>=', age, 49),
    facts: family({ mother: {} }),
    expect: 'unknown',
  },
  {
    note: 'who is not listed has no age, however it is asked',
    rule: rule('or', rule('>=', age, 49), rule('<', age, 49)),
    facts: family({}),
    expect: false,
  },
  {
    note: 'who has died goes on being counted from the birth date',
    rule: rule('==', fact('child.age'), 24),
    facts: family({ child: { birthDate: '2000-01-01', deathDate: '2010-01-01' } }),
    expect: true,
  },
  {
    note: 'an age of the person whose item it is',
    rule: rule('>=', fact('person.age'), 60),
    person: 'mother',
    facts: family({ mother: { birthDate: '1964-05-01', hukou: { code: '110101' } } }),
    expect: true,
  },
  {
    note: 'an age of the other person',
    rule: rule('>=', fact('person.age'), 60),
    person: 'father',
    facts: family({ mother: { birthDate: '1964-05-01' }, father: { birthDate: '1964-05-02' } }),
    expect: false,
  },
];

export const ages: CaseFile = {
  name: 'ages',
  title: 'Ages in whole years, from birth dates; birthdays on 29 February',
  on: ON,
  cases: [...birthdays, ...bands, ...rest],
};
