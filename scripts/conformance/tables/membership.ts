import type { Case, CaseFile, Value } from '../case.js';
import { ON } from '../case.js';
import { data, fact, not, over, rule, said } from '../build.js';

type State = Value | undefined;

/** Every list of some words but the empty one. */
const lists = <Word>(words: readonly Word[]): Word[][] =>
  words
    .reduce<Word[][]>((all, word) => all.flatMap((list) => [list, [...list, word]]), [[]])
    .filter((list) => list.length > 0);

const inLists = (
  name: string,
  states: readonly State[],
  listed: readonly (readonly (string | number)[])[],
): Case[] =>
  listed.flatMap((list) =>
    states.map((state) =>
      over(
        `${name} in ${said(list.map(String))}: ${said(state)}`,
        { rule: rule('in', fact(name), list) },
        data({ [name]: state }),
      ),
    ),
  );

const inFact = (name: string, words: readonly string[], states: readonly State[]): Case[] =>
  words.flatMap((word) =>
    states.flatMap((state) => {
      const condition = rule('in', word, fact(name));
      const known = data({ [name]: state });
      return [
        over(`${word} in ${name}: ${said(state)}`, { rule: condition }, known),
        over(`${word} not in ${name}: ${said(state)}`, { rule: not(condition) }, known),
      ];
    }),
  );

export const membership: CaseFile = {
  name: 'membership',
  title: '`in`: a fact in a list of values, and a word in a fact that is a list',
  on: ON,
  cases: [
    ...inLists(
      'mother.selfCare',
      ['full', 'partial', 'none', undefined, null],
      lists(['full', 'partial', 'none']),
    ),
    ...inLists('mother.disability.grade', [1, 2, 3, 4, undefined, null], lists([1, 2, 3, 4])),
    ...inLists('community.kind', ['urban', 'village', undefined], lists(['urban', 'village'])),
    ...inLists('mother.age', [48, 49, 50, undefined, null], [[49], [48, 50], [0, 49]]),
    ...inLists('mother.majorIllness.year', [2022, 2023, undefined, null], [[2023], [2022, 2023]]),
    ...inLists(
      'mother.residence.code',
      ['110101', '110102', undefined, null],
      [['110101'], ['110102', '110112']],
    ),
    ...inFact(
      'mother.chronicConditions',
      ['hypertension', 'diabetes'],
      [[], ['hypertension'], ['diabetes'], ['diabetes', 'hypertension'], undefined, null],
    ),
    ...inFact(
      'child.disability.kinds',
      ['vision', 'mental'],
      [[], ['vision'], ['mental', 'autism'], ['vision', 'mental'], undefined, null],
    ),
  ],
};
