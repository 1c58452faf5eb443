import type { Program, Rule } from '../../engine/program/program.js';
import type { Evaluate } from '../../engine/evaluate/engine.js';
import { slotOf } from '../../engine/facts/leaves.js';
import { findFact } from '../../engine/facts/names.js';
import { addDays, formatDay, parseDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import { formatMoney } from '../../engine/values/money.js';
import { nth } from '../../engine/values/nth.js';
import type { Item } from '../../generated/assessment.types.js';
import type { Case, Expectation } from '../../generated/cases.types.js';
import type { CaseFile } from '../cases/case-file.js';
import { withFact } from '../cases/derive.js';
import { itemsOf } from '../cases/run-case.js';
import { boundCoverage, daysOfProbe } from './bounds.js';
import type { BoundCoverage } from './bounds.js';
import { observe } from './observe.js';
import type { Observation } from './observe.js';
import type { Probe } from './probes.js';

/** A case that is missing on one side of a bound, without what is to be expected: that is for an analyst to say. */
export interface Suggestion {
  readonly file: CaseFile;
  readonly bound: string;
  /** Whether it is the side before the bound, or from it on. */
  readonly isBefore: boolean;
  readonly asked: Omit<Case, 'expect'>;
  readonly expectation: Pick<Expectation, 'item' | 'of'>;
  /** What the engine says; nothing where it has no such item. */
  readonly answer: Item | null;
}

/** What a suggested case changes in an existing one. */
interface Change {
  readonly on: string;
  readonly set: Readonly<Record<string, unknown>>;
}

const isAskable = (day: Day): boolean => parseDay(formatDay(day)) !== undefined;

function changeFor(
  probe: Probe,
  isBefore: boolean,
  program: Program,
  seen: Observation,
): Change | null {
  if (probe.kind === 'day') {
    const [day] = daysOfProbe(probe, seen);
    if (day === undefined || !isAskable(addDays(day, -1)) || !isAskable(day)) return null;
    return { on: formatDay(isBefore ? addDays(day, -1) : day), set: {} };
  }
  const on = seen.ran.given.on ?? seen.ran.given.from ?? '';
  const { path } = nth(program.facts, probe.fact);
  const value = isBefore ? probe.from - 1 : probe.from;
  const isMoney = findFact(path)?.definition.type.kind === 'money';
  if (slotOf(path) !== undefined && value >= 0)
    return { on, set: { [path]: isMoney ? formatMoney(value) : value } };
  if (!path.endsWith('hospital.daysThisYear')) return null;
  const leaf = path.replace('hospital.daysThisYear', 'hospitalStays');
  const change = { kind: 'stays', leaf, days: [probe.from - 1] } as const;
  const day = daysOfProbe({ kind: 'day', change }, seen).at(-1);
  if (day === undefined) return null;
  return { on: formatDay(isBefore ? addDays(day, -1) : day), set: {} };
}

/** The household of a case with more facts set, written as the case writes it. */
function householdWith(household: Case['household'], set: Change['set']): Case['household'] {
  if ('like' in household) return { ...household, with: { ...household.with, ...set } };
  const base: Readonly<Record<string, unknown>> = { ...household };
  return Object.entries(set).reduce((all, [path, value]) => withFact(all, path, value), base);
}

/** What a program's missing cases are made from. */
interface Ground {
  readonly program: Program;
  readonly observations: readonly Observation[];
  readonly evaluate: Evaluate;
}

function suggestionFrom(
  { bound }: BoundCoverage,
  isBefore: boolean,
  { rule, seen, change }: { rule: Rule; seen: Observation; change: Change },
  { program, evaluate }: Ground,
): Suggestion {
  const { ran, file } = seen;
  const { clause, readings, knownAt, household } = ran.given;
  const { id, organisation } = nth(program.items, rule.item);
  const of = rule.role ?? (organisation === null ? 'household' : 'organisation');
  const facts = Object.entries(change.set).reduce(
    (all, [path, value]) => withFact(all, path, value),
    ran.household as Readonly<Record<string, unknown>>, // checked when the file was read
  );
  const { entitlements } = evaluate(facts, {
    ...ran.options,
    from: undefined,
    through: undefined,
    on: change.on,
    revision: bound.isOfInstrument ? undefined : program.revision,
  });
  const [answer = null] = itemsOf(file, entitlements).get(`${id} of ${of}`) ?? [];
  const asked = {
    case: `${bound.id}（${isBefore ? '前' : '起'}）`,
    clause,
    on: change.on,
    ...(bound.isOfInstrument ? { named: false } : {}),
    ...(readings ? { readings } : {}),
    ...(knownAt === undefined ? {} : { knownAt }),
    household: householdWith(household, change.set),
  };
  return { file, bound: bound.id, isBefore, asked, expectation: { item: id, of }, answer };
}

function suggest(coverage: BoundCoverage, isBefore: boolean, ground: Ground): Suggestion | null {
  const { bound } = coverage;
  for (const seen of ground.observations) {
    for (const rule of seen.rules) {
      const probe = bound.probes.get(rule);
      const change = probe && changeFor(probe, isBefore, ground.program, seen);
      if (change) return suggestionFrom(coverage, isBefore, { rule, seen, change }, ground);
    }
  }
  return null;
}

/** How many facts a case leaves out: the fewer, the better it is to start from. */
const leftOut = ({ ran: { given } }: Observation): number =>
  'like' in given.household ? (given.household.without?.length ?? 0) : 0;

/** Cases for the sides of bounds that have none, each made from an existing case that asks about the same item. */
export function suggestCases(
  program: Program,
  programs: readonly Program[],
  files: readonly CaseFile[],
  evaluate: Evaluate,
): Suggestion[] {
  const observations = [...observe(program, programs, files)].sort(
    (left, right) => leftOut(left) - leftOut(right),
  );
  return boundCoverage(program, observations).flatMap((coverage) =>
    [true, false]
      .filter((isBefore) => !(isBefore ? coverage.before : coverage.from))
      .flatMap(
        (isBefore) => suggest(coverage, isBefore, { program, observations, evaluate }) ?? [],
      ),
  );
}
