import { readFileSync } from 'node:fs';
import type { Options } from '../../src/engine/evaluate/question.js';
import { loadCases } from '../../src/node/load-cases.js';

/** What a project asks the package, as plain data. */
export interface Question {
  readonly household: unknown;
  readonly options: Options;
}

const DAY = { on: '2024-05-01' };
const WINDOW = { from: '2020-01-01', through: '2025-12-31' };

const questionsOf = (household: unknown, options: Options): Question[] =>
  [DAY, WINDOW].map((days) => ({ household, options: { ...options, ...days } }));

/**
 * The example household, then the household of every case of every pack: as its case asks, on one day and over a window of
 * years; last a household that is refused.
 */
export function makeQuestions(): Question[] {
  const example: unknown = JSON.parse(readFileSync('examples/kaifeng-bereaved.json', 'utf8'));
  const ofCases = loadCases(['policies']).files.flatMap(({ district, revision, cases }) =>
    cases.flatMap(({ household, options }) => [
      { household, options },
      ...questionsOf(household, { district, revision, include: 'all' }),
    ]),
  );
  const all = [
    ...questionsOf(example, { district: 'kaifeng' }),
    ...ofCases,
    ...questionsOf({ rurall: true }, { district: 'kaifeng' }),
  ];
  return [...new Map(all.map((question) => [JSON.stringify(question), question])).values()];
}
