import type { Value } from './case.js';

/** Numbers and texts that a rule compares with. */
export type Constants = readonly (number | string)[];

/** The values that tell every comparison with the rule's constants apart. */
type Values = (constants: Constants) => readonly Exclude<Value, null>[];

/** The object of facts that may be known not to be; of a fact in none, null. */
interface Domain {
  readonly within: string | null;
  readonly values: Values;
}

const numbers = (constants: Constants): number[] =>
  constants.filter((each) => typeof each === 'number');

/** Whole numbers between two ends: those beside every constant. */
const whole =
  (least: number, most: number): Values =>
  (constants) => {
    const near = numbers(constants).flatMap((each) => [-2, -1, 0, 1, 2].map((more) => each + more));
    const ends = [least, least + 1, least + 2, most - 2, most - 1, most];
    return [...new Set([...ends, ...near])].filter((each) => each >= least && each <= most);
  };

const either: Values = () => [true, false];
const oneOf =
  (...words: string[]): Values =>
  () =>
    words;
const some =
  (...words: string[]): Values =>
  () =>
    words.reduce<string[][]>(
      (lists, word) => lists.flatMap((list) => [list, [...list, word]]),
      [[]],
    );

/** Yuan: to the fen below, at and above each constant. */
const yuan: Values = (constants) => {
  const fen = constants.map((each) => Math.round(Number(each) * 100));
  const near = [0, 99_999_999_999_999, ...fen.flatMap((each) => [each - 1, each, each + 1])];
  return near.filter((each) => each >= 0).map((each) => (each / 100).toFixed(2));
};

const codes: Values = (constants) => {
  const near = constants.flatMap((each) => {
    const number = Number(String(each).padEnd(6, '0'));
    return [number - 1, number, number + 1];
  });
  return [0, 999_999, ...near]
    .filter((each) => each >= 0 && each <= 999_999)
    .map((each) => String(each).padStart(6, '0'));
};

const plain = (values: Values): Domain => ({ within: null, values });

const HOUSEHOLD: Readonly<Record<string, Domain>> = {
  ...Object.fromEntries(
    ['onlyChild', 'rural', 'lowIncome', 'housingDifficulty', 'povertyRelief', 'legalMatter'].map(
      (name) => [name, plain(either)],
    ),
  ),
  previousYearIncome: plain(yuan),
  'community.kind': plain(oneOf('urban', 'village')),
};

const MEMBER: Readonly<Record<string, Domain>> = {
  age: plain(whole(0, 150)),
  dementia: plain(either),
  careCard: plain(either),
  medicalInsurance: plain(oneOf('employee', 'resident', 'none')),
  pensionInsurance: plain(oneOf('employee', 'resident', 'none')),
  selfCare: plain(oneOf('full', 'partial', 'none')),
  education: plain(oneOf('none', 'compulsory', 'senior-high', 'vocational', 'undergraduate')),
  chronicConditions: plain(some('hypertension', 'diabetes')),
  'residence.code': plain(codes),
  'disability.grade': { within: 'disability', values: whole(1, 4) },
  'disability.kinds': { within: 'disability', values: some('vision', 'mental', 'autism') },
  'majorIllness.year': { within: 'majorIllness', values: whole(1850, 2199) },
  'majorIllness.ownPayment': { within: 'majorIllness', values: yuan },
  'majorIllness.severeHardship': { within: 'majorIllness', values: either },
};

/** What a fact may be. */
export interface FactDomain {
  /** The member it is of; null for the household's. */
  readonly member: string | null;
  /** The object of facts that may be known not to be, by its path; null where there is none. */
  readonly object: string | null;
  readonly isMoney: boolean;
  readonly values: Values;
}

/** What the fact of a name may be. */
export function domainOf(name: string): FactDomain {
  const [first = '', ...rest] = name.split('.');
  const isMember = ['mother', 'father', 'child'].includes(first);
  const domain = isMember ? MEMBER[rest.join('.')] : HOUSEHOLD[name];
  if (!domain) throw new RangeError(`no case may ask for ${name}`);
  return {
    member: isMember ? first : null,
    object: domain.within === null ? null : `${first}.${domain.within}`,
    isMoney: domain.values === yuan,
    values: domain.values,
  };
}
