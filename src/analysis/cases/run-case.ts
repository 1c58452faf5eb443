import { InputError } from '../../engine/diagnostics/diagnostic.js';
import type { Span } from '../../engine/diagnostics/diagnostic.js';
import type { Evaluate } from '../../engine/evaluate/engine.js';
import type { Item, Reason } from '../../generated/assessment.types.js';
import { nth } from '../../engine/values/nth.js';
import type { Case, Expectation } from '../../generated/cases.types.js';
import type { CaseFile, PreparedCase } from './case-file.js';
import { differencesOf } from './compare.js';
import type { Difference } from './compare.js';

/** One thing that is not as a case expects. `field` may also be `listed`, `stretches` or `question`. */
export interface Failure extends Difference {
  readonly place: Span | null;
  /** The expectation's item and beneficiary; null where the case could not be asked at all. */
  readonly expectation: Pick<Expectation, 'item' | 'of'> | null;
  /** The item's own clause, and why it came out as it did; empty where it is not listed. */
  readonly clause: string | null;
  readonly because: readonly Reason[];
}

/** A case that was run; it holds when there is no failure. */
export interface CaseResult {
  readonly file: CaseFile;
  readonly ran: PreparedCase;
  readonly failures: readonly Failure[];
}

const beneficiaryName = ({ beneficiary }: Item): string =>
  beneficiary.kind === 'person' ? beneficiary.role : beneficiary.kind;

const keyOf = ({ item, of }: Pick<Expectation, 'item' | 'of'>): string => `${item} of ${of}`;

/** The items of a file's own revision, by item and beneficiary; in a window the stretches of each in order. */
export function itemsOf(
  { district, revision }: CaseFile,
  items: readonly Item[],
): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    if (item.revision !== revision || !item.id.startsWith(`${district}/`)) continue;
    const key = `${item.id.slice(district.length + 1)} of ${beneficiaryName(item)}`;
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return found;
}

const stretchOf = ({ outcome, from, through }: Expectation | Item): unknown => ({
  outcome,
  from,
  through,
});

/** An expectation and its place in the case. */
interface Numbered {
  readonly expectation: Expectation;
  readonly index: number;
}

/** The expectations of a case by item and beneficiary, in their order. */
function expectationsByKey({ expect }: Case): Map<string, Numbered[]> {
  const found = new Map<string, Numbered[]>();
  for (const [index, expectation] of expect.entries()) {
    const key = keyOf(expectation);
    found.set(key, [...(found.get(key) ?? []), { expectation, index }]);
  }
  return found;
}

type Found = Difference & { readonly index: number; readonly item: Item | null };

/** Compares the expectations of one item and beneficiary with its stretches. */
function compareStretches(expected: readonly Numbered[], items: readonly Item[]): Found[] {
  const [first] = expected;
  if (!first) return [];
  const [item = null] = items;
  const isListed = first.expectation.none !== true;
  if (isListed !== items.length > 0) {
    return [{ field: 'listed', expected: isListed, got: !isListed, index: first.index, item }];
  }
  if (isListed && items.length !== expected.length) {
    const stretches = expected.map(({ expectation }) => stretchOf(expectation));
    const got = items.map(stretchOf);
    return [{ field: 'stretches', expected: stretches, got, index: first.index, item }];
  }
  return items.flatMap((each, place) => {
    const { expectation, index } = nth(expected, place);
    return differencesOf(expectation, each).map((found) => ({ ...found, index, item: each }));
  });
}

/** Asks a case's question and compares every field that its expectations give. */
export function runCase(evaluate: Evaluate, file: CaseFile, ran: PreparedCase): CaseResult {
  let items: readonly Item[];
  try {
    items = evaluate(ran.household, ran.options).entitlements;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const difference = { field: 'question', expected: 'an answer', got: error.message };
    const none = { expectation: null, clause: null, because: [] };
    return { file, ran, failures: [{ ...difference, ...none, place: ran.place }] };
  }
  const listed = itemsOf(file, items);
  const failures = [...expectationsByKey(ran.given)].flatMap(([key, expected]) =>
    compareStretches(expected, listed.get(key) ?? []).map(
      ({ index, item, ...difference }): Failure => ({
        ...difference,
        place: file.placeOf(ran, index),
        expectation: nth(ran.given.expect, index),
        clause: item?.clause ?? null,
        because: item?.because ?? [],
      }),
    ),
  );
  return { file, ran, failures };
}
