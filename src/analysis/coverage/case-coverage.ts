import type { Program } from '../../engine/program/program.js';
import { moveTo } from '../../engine/evaluate/frame.js';
import { truthAt } from '../../engine/evaluate/run.js';
import type { Outcome } from '../../engine/evaluate/state.js';
import { NO, YES } from '../../engine/values/truth.js';
import { nth } from '../../engine/values/nth.js';
import type { CaseFile } from '../cases/case-file.js';
import { boundCoverage } from './bounds.js';
import type { BoundCoverage } from './bounds.js';
import { observe } from './observe.js';
import type { Observation } from './observe.js';
import { writtenIn } from './walk.js';

const OUTCOMES: readonly Outcome[] = ['eligible', 'ineligible', 'undetermined'];

/** How far the cases of a pack go through what it says. */
export interface CaseCoverage {
  readonly id: string;
  readonly cases: number;
  /** Every item with the outcomes that no case expects of it. */
  readonly items: readonly { readonly id: string; readonly missing: readonly Outcome[] }[];
  readonly bounds: readonly BoundCoverage[];
  /** Every term, and whether a case comes to it holding, and to it not holding. */
  readonly terms: readonly { readonly name: string; readonly yes: boolean; readonly no: boolean }[];
  /** Every reading with the options that no case takes, besides the one that is taken anyway. */
  readonly readings: readonly { readonly name: string; readonly missing: readonly string[] }[];
}

function itemCoverage(
  program: Program,
  observations: readonly Observation[],
): CaseCoverage['items'] {
  const expected = new Set(
    observations.flatMap(({ ran }) =>
      ran.given.expect.map(({ item, outcome }) => `${item} ${outcome ?? ''}`),
    ),
  );
  return program.items.map(({ id }) => ({
    id,
    missing: OUTCOMES.filter((outcome) => !expected.has(`${id} ${outcome}`)),
  }));
}

function termCoverage(
  program: Program,
  observations: readonly Observation[],
): CaseCoverage['terms'] {
  const seen = program.terms.map(() => ({ yes: false, no: false }));
  const written = program.rules.map((rule) => writtenIn(program, rule).terms);
  for (const { inquiry, from, through, rules } of observations) {
    for (const day of new Set([from, through])) {
      moveTo(inquiry.frame, day);
      for (const index of new Set(rules.flatMap((rule) => nth(written, rule.number)))) {
        const node = nth(program.nodes, index);
        if (node.kind !== 'term') continue;
        const truth = truthAt(inquiry.frame, index);
        if (truth === YES) nth(seen, node.term).yes = true;
        if (truth === NO) nth(seen, node.term).no = true;
      }
    }
  }
  return program.terms.map(({ name }, index) => ({ name, ...nth(seen, index) }));
}

function readingCoverage(
  { district, readings }: Program,
  observations: readonly Observation[],
): CaseCoverage['readings'] {
  const taken = new Set(
    observations.flatMap(({ ran }) =>
      Object.entries(ran.given.readings ?? {}).map(([id, option]) => `${id} ${option}`),
    ),
  );
  return Object.entries(readings).map(([name, reading]) => ({
    name,
    missing: Object.keys(reading.options).filter(
      (option) => option !== reading.taken && !taken.has(`${district}/${name} ${option}`),
    ),
  }));
}

/** How far the cases of one program go; `programs` are all that the cases may meet. */
export function caseCoverage(
  program: Program,
  programs: readonly Program[],
  files: readonly CaseFile[],
): CaseCoverage {
  const observations = observe(program, programs, files);
  return {
    id: `${program.district}@${program.revision}`,
    cases: observations.length,
    items: itemCoverage(program, observations),
    bounds: boundCoverage(program, observations),
    terms: termCoverage(program, observations),
    readings: readingCoverage(program, observations),
  };
}
