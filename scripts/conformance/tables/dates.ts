import type { Condition } from '../../../src/generated/pack.types.js';
import type { Case, CaseFile, Expectation } from '../case.js';
import { ON } from '../case.js';
import { fact, not, rule } from '../build.js';
import { family } from '../family.js';

/** A day, and what is expected on it of each rule in turn. */
type Row = readonly [string, ...Expectation[]];

/** One case for each rule on each day. */
const table = (
  title: string,
  facts: object,
  rules: readonly Condition[],
  rows: readonly Row[],
): Case[] =>
  rows.flatMap(([on, ...expected]) =>
    expected.map((expect, index) => ({
      note: `${title}, rule ${String(index + 1)}, on ${on}`,
      rule: rules[index] ?? true,
      on,
      facts,
      expect,
    })),
  );

const year = fact('today.year');

const deaths: Case[] = [
  ...table(
    'a child who died on 31 December 2023',
    family({ child: { birthDate: '2000-01-01', deathDate: '2023-12-31' } }),
    [
      fact('child.living'),
      fact('child.deceased'),
      fact('child.listed'),
      rule('==', fact('child.deathYear'), year),
      rule('<', fact('child.deathYear'), year),
    ],
    [
      ['2023-12-30', true, false, true, false, false],
      ['2023-12-31', false, true, true, true, false],
      ['2024-01-01', false, true, true, false, true],
      ['2025-06-01', false, true, true, false, true],
    ],
  ),
  ...table(
    'a child without a date of death lives',
    family({ child: {} }),
    [fact('child.living'), fact('child.deceased'), rule('==', fact('child.deathYear'), year)],
    [['2024-05-01', true, false, false]],
  ),
  ...table(
    'a child known not to have died',
    family({ child: { deathDate: null } }),
    [fact('child.living'), fact('child.deceased'), rule('==', fact('child.deathYear'), year)],
    [['2024-05-01', true, false, false]],
  ),
  ...table(
    'nobody neither lives nor has died',
    family({}),
    [fact('child.living'), fact('child.deceased'), fact('child.listed'), not(fact('child.living'))],
    [['2024-05-01', false, false, false, true]],
  ),
];

const grade = rule('<=', fact('child.disability.grade'), 3);
const slight = rule('>', fact('child.disability.grade'), 3);
const mental = rule('in', 'mental', fact('child.disability.kinds'));

const disabilities: Case[] = [
  ...table(
    'certified on 29 February 2024 with grade 2',
    family({ child: { disability: { grade: 2, certifiedOn: '2024-02-29', kinds: ['mental'] } } }),
    [grade, slight, mental, rule('==', fact('child.disability.year'), year), not(grade)],
    [
      ['2024-02-28', false, false, false, false, true],
      ['2024-02-29', true, false, true, true, false],
      ['2025-01-01', true, false, true, false, false],
    ],
  ),
  ...table(
    'grade 2, certified on a day not given',
    family({ child: { disability: { grade: 2, kinds: ['mental'] } } }),
    [grade, slight, mental],
    [['2024-05-01', 'unknown', false, 'unknown']],
  ),
  ...table(
    'grade 4, certified on a day not given',
    family({ child: { disability: { grade: 4, kinds: [] } } }),
    [grade, slight, mental],
    [['2024-05-01', false, 'unknown', false]],
  ),
  ...table(
    'certified in 2020, grade and kinds not given',
    family({ child: { disability: { certifiedOn: '2020-01-01' } } }),
    [grade, rule('or', grade, slight), mental],
    [
      ['2019-12-31', false, false, false],
      ['2020-01-01', 'unknown', true, 'unknown'],
    ],
  ),
  ...table(
    'died in 2015, certified on a day not given',
    family({ child: { deathDate: '2015-05-05', disability: { grade: 2 } } }),
    [
      rule('==', fact('child.deathYear'), fact('child.disability.year')),
      rule('<', fact('child.deathYear'), fact('child.disability.year')),
      rule('>', fact('child.deathYear'), fact('child.disability.year')),
    ],
    [['2024-05-01', 'unknown', 'unknown', 'unknown']],
  ),
  ...table(
    'nothing given of a disability, which there may not be',
    family({ child: {} }),
    [grade, rule('or', grade, slight), rule('and', grade, slight)],
    [['2024-05-01', 'unknown', 'unknown', false]],
  ),
];

const laterBorn = { how: 'born', on: '2022-03-01', assistedReproduction: true };
const exists = fact('laterChild.exists');
const isBorn = rule('==', fact('laterChild.how'), 'born');
const isAdopted = rule('==', fact('laterChild.how'), 'adopted');
const laterAge = fact('laterChild.age');

const laterChildren: Case[] = [
  ...table(
    'a later child, born on 1 March 2022',
    family({ more: { laterChild: laterBorn } }),
    [
      exists,
      isBorn,
      isAdopted,
      fact('laterChild.assistedReproduction'),
      rule('==', fact('laterChild.year'), year),
      rule('<', laterAge, 1),
      rule('>=', laterAge, 2),
    ],
    [
      ['2022-02-28', false, false, false, false, false, false, false],
      ['2022-03-01', true, true, false, true, true, true, false],
      ['2023-02-28', true, true, false, true, false, true, false],
      ['2023-03-01', true, true, false, true, false, false, false],
      ['2024-02-29', true, true, false, true, false, false, false],
      ['2024-03-01', true, true, false, true, false, false, true],
    ],
  ),
  ...table(
    'no later child',
    family({ more: { laterChild: null } }),
    [exists, not(exists), isBorn, isAdopted, rule('>=', laterAge, 0)],
    [['2024-05-01', false, true, false, false, false]],
  ),
  ...table(
    'nothing given of a later child',
    family({}),
    [exists, isBorn, rule('or', isBorn, isAdopted, not(exists)), rule('and', isBorn, isAdopted)],
    [['2024-05-01', 'unknown', 'unknown', true, false]],
  ),
  ...table(
    'a later child whose day is not given',
    family({ more: { laterChild: { how: 'adopted' } } }),
    [exists, isAdopted, isBorn],
    [['2024-05-01', 'unknown', 'unknown', false]],
  ),
];

const scheme = rule('==', fact('mother.specialAssistance.scheme'), 'death');
const other = rule('==', fact('mother.specialAssistance.scheme'), 'disability');
const atDeath = rule('==', fact('mother.specialAssistance.schemeAtDeath'), 'death');
const ever = rule('==', fact('mother.specialAssistance.schemeEver'), 'death');
const lastYear = fact('mother.specialAssistance.begunLastYear');
const THROUGH = 'mother.specialAssistance.through';
const notAfter = rule('<=', fact('mother.specialAssistance.since'), fact('father.deathDate'));
const received = { scheme: 'death', since: '2020-02-29', through: '2023-12-31' };

const assistance: Case[] = [
  ...table(
    'special assistance of a child who is not listed: absent, however it is asked',
    family({}),
    [
      rule('==', fact('child.specialAssistance.begunLastYear'), false),
      fact('child.specialAssistance.begunLastYear'),
    ],
    [['2024-05-01', false, false]],
  ),
  ...table(
    'special assistance from 29 February 2020 through 31 December 2023',
    family({ mother: { specialAssistance: received } }),
    [scheme, other, not(scheme)],
    [
      ['2020-02-28', false, false, true],
      ['2020-02-29', true, false, false],
      ['2023-12-31', true, false, false],
      ['2024-01-01', false, false, true],
    ],
  ),
  ...table(
    'special assistance without a last day',
    family({ mother: { specialAssistance: { ...received, through: null } } }),
    [scheme],
    [['2199-12-31', true]],
  ),
  ...table(
    'special assistance, its first day not given',
    family({ mother: { specialAssistance: { scheme: 'death', through: '2023-12-31' } } }),
    [scheme, other],
    [
      ['2023-12-31', 'unknown', false],
      ['2024-01-01', false, false],
    ],
  ),
  ...table(
    'special assistance at death',
    family({ mother: { specialAssistance: received, deathDate: '2023-06-30' } }),
    [atDeath, scheme, ever],
    [
      ['2020-02-28', false, false, false],
      ['2023-06-29', false, true, true],
      ['2023-06-30', true, false, true],
      ['2024-06-30', true, false, true],
    ],
  ),
  ...table(
    'special assistance begun on 29 February 2020, the year after, and its days',
    family({ mother: { specialAssistance: received }, father: { deathDate: '2020-02-29' } }),
    [lastYear, notAfter, rule('<', fact('father.deathDate'), fact(THROUGH)), ever],
    [
      ['2020-02-28', false, false, false, false],
      ['2020-12-31', false, true, false, true],
      ['2021-01-01', true, true, false, true],
      ['2021-12-31', true, true, false, true],
      ['2022-01-01', false, true, false, true],
      ['2023-12-31', false, true, true, true],
    ],
  ),
  ...table(
    'special assistance of which nothing is known',
    family({ mother: {}, father: { deathDate: '2020-02-29' } }),
    [lastYear, notAfter, ever],
    [['2021-01-01', 'unknown', 'unknown', 'unknown']],
  ),
  ...table(
    'no special assistance',
    family({ mother: { specialAssistance: null }, father: { deathDate: '2020-02-29' } }),
    [lastYear, notAfter, ever],
    [['2021-01-01', false, false, false]],
  ),
];

const happened = fact('suddenHardship.happened');
const treatment = fact('fertility.treatmentYears');

const events: Case[] = [
  ...table(
    'a sudden hardship on 31 December 2023',
    family({ more: { suddenHardship: { on: '2023-12-31' } } }),
    [happened, rule('==', fact('suddenHardship.year'), year)],
    [
      ['2023-12-30', false, false],
      ['2023-12-31', true, true],
      ['2024-01-01', true, false],
    ],
  ),
  ...table(
    'no sudden hardship',
    family({ more: { suddenHardship: null } }),
    [happened, not(happened), rule('==', fact('suddenHardship.year'), year)],
    [['2024-05-01', false, true, false]],
  ),
  ...table(
    'fertility treatment since 29 February 2020',
    family({ more: { fertility: { treatmentSince: '2020-02-29', pregnant: false } } }),
    [rule('>=', treatment, 3), rule('<', treatment, 3), fact('fertility.pregnant')],
    [
      ['2020-02-28', false, false, false],
      ['2020-02-29', false, true, false],
      ['2023-02-27', false, true, false],
      ['2023-02-28', true, false, false],
    ],
  ),
];

const inHospital = fact('mother.hospital.today');
const days = fact('mother.hospital.daysThisYear');
const stays = [
  { from: '2023-12-30', through: '2024-01-02' },
  { from: '2024-01-02', through: '2024-01-03' },
  { from: '2024-02-28', through: '2024-03-01' },
];

const hospital: Case[] = [
  ...table(
    'stays over New Year, one day of them twice, and over 29 February',
    family({ mother: { hospitalStays: stays } }),
    [
      inHospital,
      rule('==', days, 0),
      rule('==', days, 2),
      rule('==', days, 3),
      rule('==', days, 6),
    ],
    [
      ['2023-12-29', false, true, false, false, false],
      ['2023-12-31', true, false, true, false, false],
      ['2024-01-02', true, false, true, false, false],
      ['2024-01-03', true, false, false, true, false],
      ['2024-01-04', false, false, false, true, false],
      ['2024-02-27', false, false, false, true, false],
      ['2024-02-29', true, false, false, false, false],
      ['2024-03-01', true, false, false, false, true],
      ['2024-12-31', false, false, false, false, true],
      ['2025-01-01', false, true, false, false, false],
    ],
  ),
  ...table(
    'no stay',
    family({ mother: { hospitalStays: [] } }),
    [inHospital, rule('<=', days, 0)],
    [['2024-05-01', false, true]],
  ),
  ...table(
    'a stay whose last day is not given',
    family({ mother: { hospitalStays: [{ from: '2024-03-01' }] } }),
    [inHospital, rule('>=', days, 1)],
    [
      ['2024-02-29', false, false],
      ['2024-03-01', true, true],
      ['2024-03-02', 'unknown', true],
    ],
  ),
  ...table(
    'stays not given',
    family({ mother: {} }),
    [inHospital, rule('and', inHospital, rule('<', days, 1))],
    [['2024-05-01', 'unknown', false]],
  ),
];

const date = fact('today.date');
const today: Case[] = [
  ...table(
    'the day asked about',
    family({}),
    [
      rule('<=', date, '2022-06-30'),
      rule('>', date, '2022-06-30'),
      rule('==', '2022-06-30', date),
      rule('<=', '2022-06-30', date, '2022-07-01'),
      rule('in', date, ['2022-06-29', '2022-07-01']),
      rule('==', year, 2022),
      rule('<', 2021, year, 2023),
      rule('in', year, [2021, 2023]),
    ],
    [
      ['2021-12-31', true, false, false, false, false, false, false, true],
      ['2022-06-29', true, false, false, false, true, true, true, false],
      ['2022-06-30', true, false, true, true, false, true, true, false],
      ['2022-07-01', false, true, false, true, true, true, true, false],
      ['2022-07-02', false, true, false, false, false, true, true, false],
      ['2023-01-01', false, true, false, false, false, false, false, true],
    ],
  ),
];

const place: Case[] = [
  ...table(
    'hukou and residence within 1101 and outside',
    family({
      mother: { hukou: { code: '110228', kind: 'rural' }, residence: { code: '110112' } },
    }),
    [
      fact('mother.hukou.local'),
      fact('father.hukou.local'),
      fact('mother.residence.local'),
      fact('father.residence.local'),
      fact('child.residence.local'),
      rule('==', fact('mother.hukou.kind'), 'rural'),
    ],
    [['2024-05-01', false, true, true, 'unknown', false, true]],
  ),
];

const persons = (['mother', 'father'] as const).flatMap((person): Case[] =>
  (['mother', 'father', 'child'] as const).map((role) => ({
    note: `the item is the ${person}'s: is it the ${role}'s?`,
    rule: rule('==', fact('person.role'), role),
    person,
    facts: family({ mother: { hukou: { code: '110101' } } }),
    expect: person === role,
  })),
);

export const dates: CaseFile = {
  name: 'dates',
  title: 'Facts that count from a day, or through one: both are included',
  on: ON,
  cases: [
    ...deaths,
    ...disabilities,
    ...laterChildren,
    ...assistance,
    ...events,
    ...hospital,
    ...today,
    ...place,
    ...persons,
  ],
};
