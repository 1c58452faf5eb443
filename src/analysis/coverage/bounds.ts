import { figuresOf } from '../../engine/program/figures.js';
import type { Program, Rule } from '../../engine/program/program.js';
import { daysOfChange } from '../../engine/evaluate/changes.js';
import { moveTo } from '../../engine/evaluate/frame.js';
import { factAt } from '../../engine/evaluate/run.js';
import { addDays, formatDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import { nth } from '../../engine/values/nth.js';
import type { Observation } from './observe.js';
import { boundsIn } from './probes.js';
import type { Probe } from './probes.js';
import { writtenIn } from './walk.js';
import type { Site } from './walk.js';

/** A bound as the pack writes it, in an item, a term, a parameter or the instrument's dates, and how it shows in each rule it reaches. */
export interface WrittenBound {
  /** `special-assistance-death: mother.age 49`. */
  readonly id: string;
  readonly probes: ReadonlyMap<Rule, Probe>;
  /** Shows only where the revision is not named. */
  readonly isOfInstrument: boolean;
}

/** Whether there are cases on both sides of a bound. */
export interface BoundCoverage {
  readonly bound: WrittenBound;
  readonly before: boolean;
  readonly from: boolean;
}

/** `mother.age`, or `person.age` where the pack writes it of each of the persons whose item it is. */
function nameOf(program: Program, rule: Rule, site: Site, fact: number | null): string {
  if (fact === null) return 'today';
  const { path, name, role } = nth(program.facts, fact);
  const { when } =
    site.term === null ? nth(program.items, rule.item) : nth(program.terms, site.term);
  const writes = (written: string): boolean => JSON.stringify(when).includes(`"${written}"`);
  return role !== null && role === rule.role && !writes(path) ? `person.${name}` : path;
}

type Add = (id: string, rule: Rule, probe: Probe) => void;

function addConditions(program: Program, rule: Rule, add: Add): void {
  for (const site of writtenIn(program, rule).sites) {
    const { term, atom } = site;
    const item = nth(program.items, rule.item).id;
    const where = term === null ? item : `terms.${nth(program.terms, term).name}`;
    for (const { fact, label, probe } of boundsIn(program, atom))
      add(`${where}: ${nameOf(program, rule, site, fact)} ${label}`, rule, probe);
  }
}

function addParameters({ parameters }: Program, rule: Rule, add: Add): void {
  for (const figure of rule.alternatives.flatMap(({ benefit }) => figuresOf(benefit.amount))) {
    if (!('parameter' in figure)) continue;
    const { name, values } = nth(parameters, figure.parameter);
    for (const { from } of values) {
      if (from === null) continue;
      const change = { kind: 'date', on: from } as const;
      add(`parameters.${name}: ${formatDay(from)}`, rule, { kind: 'day', change });
    }
  }
}

/** Every bound that a pack writes: ages, dates, counts of days, grades, sums of money, and days on which facts begin and end. */
function boundsOf(program: Program): WrittenBound[] {
  const bounds = new Map<string, { isOfInstrument: boolean; probes: Map<Rule, Probe> }>();
  const adder =
    (isOfInstrument: boolean): Add =>
    (id, rule, probe) => {
      const bound = bounds.get(id) ?? { isOfInstrument, probes: new Map<Rule, Probe>() };
      bounds.set(id, bound);
      bound.probes.set(rule, probe);
    };
  const { from, through } = program.instrument;
  for (const rule of program.rules) {
    addConditions(program, rule, adder(false));
    addParameters(program, rule, adder(false));
    for (const on of [from, through === null ? null : addDays(through, 1)]) {
      if (on === null) continue;
      adder(true)(`instrument: ${formatDay(on)}`, rule, {
        kind: 'day',
        change: { kind: 'date', on },
      });
    }
  }
  return [...bounds].map(([id, bound]) => ({ id, ...bound }));
}

/** The first days from which a bound's kind of day has come, for the facts of a case. */
export const daysOfProbe = (
  probe: Probe & { kind: 'day' },
  { inquiry }: Observation,
): readonly Day[] => daysOfChange(probe.change, inquiry.frame.leaves);

function sidesAt(probe: Probe, seen: Observation): { before: boolean; from: boolean } {
  const { inquiry, from, through } = seen;
  if (probe.kind === 'day') {
    const days = daysOfProbe(probe, seen);
    const isAsked = (day: Day): boolean => from <= day && day <= through;
    return { before: days.some((day) => isAsked(addDays(day, -1))), from: days.some(isAsked) };
  }
  const values = [from, through].map((day) => {
    moveTo(inquiry.frame, day);
    return factAt(inquiry.frame, probe.fact);
  });
  return { before: values.includes(probe.from - 1), from: values.includes(probe.from) };
}

/** Which bounds of a program have cases on both sides, asking about an item that the bound reaches. */
export function boundCoverage(
  program: Program,
  observations: readonly Observation[],
): BoundCoverage[] {
  return boundsOf(program).map((bound) => {
    const seen = observations
      .filter(({ isNamed }) => !(bound.isOfInstrument && isNamed))
      .flatMap((observation) =>
        observation.rules.flatMap((rule) => {
          const probe = bound.probes.get(rule);
          return probe === undefined ? [] : [sidesAt(probe, observation)];
        }),
      );
    return {
      bound,
      before: seen.some(({ before }) => before),
      from: seen.some(({ from }) => from),
    };
  });
}
