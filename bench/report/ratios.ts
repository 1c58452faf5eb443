import type { Timing } from '../measure/rounds.js';
import type { Results } from './results.js';

/** A figure that does not hang on the machine, with what was aimed at where something was. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly better: 'higher' | 'lower';
  readonly target: number | null;
}

const higher = (name: string, value: number, target: number | null = null): Ratio => ({
  name,
  value,
  better: 'higher',
  target,
});
const lower = (name: string, value: number, target: number | null = null): Ratio => ({
  name,
  value,
  better: 'lower',
  target,
});

function named<Entry extends { readonly name: string }>(
  all: readonly Entry[],
  name: string,
): Entry {
  const entry = all.find((each) => each.name === name);
  if (!entry) throw new RangeError(`${name} was not measured`);
  return entry;
}

/** How many times as long one of some work takes as another. */
const cost = (all: readonly Timing[], dear: string, cheap: string): number =>
  named(all, cheap).ratio / named(all, dear).ratio;

/** How many times as long an assessment takes as it would without finding its reasons. */
const withReasons = (profile: Results['profile']): number =>
  100 / (100 - named(profile, 'evaluate').reasons);

function growth(results: Pick<Results, 'items' | 'families'>): Ratio[] {
  const { items, families } = results;
  const [, , thousand, tenThousand] = items;
  const last = families.at(-1);
  const some = families.find((each) => each.families === 1_000);
  if (!thousand || !tenThousand || !last || !some) throw new RangeError('sizes are missing');
  return [
    lower(
      'decide: 10,000 items / 1,000 items, per item',
      tenThousand.decide / thousand.decide / 10,
      1.5,
    ),
    lower(
      'evaluate: 10,000 items / 1,000 items, per item',
      tenThousand.evaluate / thousand.evaluate / 10,
      1.5,
    ),
    lower(
      'decide: 1,000,000 families / 1,000 families, per family',
      last.microsecondsEach / some.microsecondsEach,
      1.5,
    ),
  ];
}

/** The figures that are compared from release to release. */
export function ratiosOf(results: Omit<Results, 'ratios'>): Ratio[] {
  const { timings } = results.peers;
  const { costs } = results.assessment;
  const { windows, size, coldStart } = results;
  const speed = (name: string): number => named(timings, name).ratio;
  const withEval = speed('json-logic-engine, eval');
  return [
    higher('decide, prepared / json-logic-js', speed('yiju decide, prepared'), 60),
    higher('decide / json-logic-js', speed('yiju decide')),
    higher('evaluate, prepared / json-logic-js', speed('yiju evaluate, prepared'), 5),
    higher('evaluate / json-logic-js', speed('yiju evaluate'), 5),
    higher(
      'decide, prepared / json-logic-engine, eval',
      speed('yiju decide, prepared') / withEval,
      1,
    ),
    higher(
      'decide, prepared / by hand, facts derived',
      speed('yiju decide, prepared') / speed('by hand, facts derived'),
      0.25,
    ),
    higher(
      'decide, prepared / by hand, from the household',
      speed('yiju decide, prepared') / speed('by hand, from the household'),
    ),
    lower(
      'decide, prepared: facts missing / complete',
      cost(timings, 'yiju decide, prepared, facts missing', 'yiju decide, prepared'),
    ),
    lower(
      'cost of the audit: evaluate with it / without',
      cost(costs, 'evaluate, audit', 'evaluate'),
      1.35,
    ),
    lower('cost of reasons: evaluate / the same without them', withReasons(results.profile), 1.35),
    lower('cost of a whole assessment: evaluate / decide', cost(costs, 'evaluate', 'decide')),
    lower('decide: 1 year / one day', cost(windows.decide, '1 year', 'one day')),
    lower('evaluate: 5 years / one day', cost(windows.evaluate, '5 years', 'one day')),
    lower(
      'engine with one district, brotli, kB',
      named(size, 'engine with one district').brotli,
      45,
    ),
    lower(
      'cold start: import and first answer / Node itself',
      named(coldStart, 'import').first / named(coldStart, 'Node itself').process,
    ),
    ...growth(results),
  ];
}
