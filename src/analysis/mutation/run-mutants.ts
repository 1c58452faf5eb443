import { compile } from '../../engine/compile/compile.js';
import type { Program } from '../../engine/program/program.js';
import { makeEngine } from '../../engine/evaluate/engine.js';
import { nth } from '../../engine/values/nth.js';
import type { Pack } from '../../generated/pack.types.js';
import type { CaseFile, PreparedCase } from '../cases/case-file.js';
import { runCase } from '../cases/run-case.js';
import { applyEdit } from './edit.js';
import type { Edit } from './edit.js';
import { foldedItem, takenIn } from './fold.js';
import { packEdits } from './pack-edits.js';
import { itemsReached, namesByItem } from './reach.js';

/** A mutant has no text, so no SHA-256 of it. */
const NO_DIGEST = '0'.repeat(64);

/** A pack with one thing changed, and whether the cases notice. */
export interface Mutant extends Edit {
  /** `entitlements.one-off-relief.when.and.1: 49 → 50`: the same as long as the place is. */
  readonly id: string;
  /** Whether it makes no difference under the readings that the pack takes. */
  readonly isBehindReading: boolean;
  readonly isNoticed: boolean;
}

interface Match {
  readonly file: CaseFile;
  readonly ran: PreparedCase;
}

/** The name of a change: its place, with an item's own name instead of its number, and what was changed. */
export function mutantId({ entitlements }: Pack, { steps, what }: Edit): string {
  const [part, index] = steps;
  const names =
    part === 'entitlements'
      ? [part, nth(entitlements, Number(index)).id, ...steps.slice(2)]
      : steps;
  return `${names.join('.')}: ${what}`;
}

/** The cases that name an item, by the item, each with only the expectations of some items. */
class CaseIndex {
  readonly #byItem = new Map<string, Match[]>();

  constructor(files: readonly CaseFile[]) {
    for (const file of files) {
      for (const ran of file.cases) {
        for (const item of new Set(ran.given.expect.map((each) => each.item)))
          this.#byItem.set(item, [...(this.#byItem.get(item) ?? []), { file, ran }]);
      }
    }
  }

  matching(items: readonly string[]): Match[] {
    const all = items.length === 1 ? this.#byItem.get(nth(items, 0)) : undefined;
    return (
      all ?? [
        ...new Map(
          items.flatMap((item) => this.#byItem.get(item) ?? []).map((match) => [match.ran, match]),
        ).values(),
      ]
    );
  }

  /** Puts a case first: one that has noticed a change of an item is likely to notice the next. */
  promote(match: Match, items: readonly string[]): void {
    for (const item of items) {
      const list = this.#byItem.get(item) ?? [];
      const at = list.findIndex(({ ran }) => ran === match.ran);
      if (at > 0) list.unshift(...list.splice(at, 1));
    }
  }
}

const only = (ran: PreparedCase, items: ReadonlySet<string>): PreparedCase => ({
  ...ran,
  given: { ...ran.given, expect: ran.given.expect.filter(({ item }) => items.has(item)) },
});

/** Whether a change makes no difference to what decides the items it reaches, under some readings or whatever they are. */
type IsIdle = (mutated: Pack, reached: readonly number[]) => boolean;

function idleUnder(pack: Pack, readingsOf: (pack: Pack) => Record<string, string> | null): IsIdle {
  const before = pack.entitlements.map((each) => foldedItem(pack, each, readingsOf(pack)));
  return (mutated, reached) =>
    reached.every((each) => {
      const after = foldedItem(mutated, nth(mutated.entitlements, each), readingsOf(mutated));
      return after === nth(before, each);
    });
}

/** A changed pack compiled; null where the change has made it one that validation would refuse. */
function compiled(pack: Pack): Program | null {
  try {
    return compile(pack, NO_DIGEST);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Parts of a pack of which items hold no more than the name. */
const isByName = ({ steps: [part] }: Edit): boolean =>
  part === 'instrument' || part === 'jurisdiction' || part === 'parameters';

/**
 * Changes a pack in one place after another, and sees whether any of its cases then fails; `files` are the pack's cases, all of which hold, and
 * `others` the other programs of its district. Only the items that a change reaches are compiled, and only the cases that name them run; changes
 * that can make no difference are left out.
 */
export function* runMutants(
  pack: Pack,
  files: readonly CaseFile[],
  others: readonly Program[],
): Generator<Mutant> {
  const names = namesByItem(pack);
  const index = new CaseIndex(files);
  const around = others.map((program): Program => ({ ...program, rules: [] }));
  const isIdle = idleUnder(pack, () => null);
  const isIdleAsTaken = idleUnder(pack, takenIn);
  for (const edit of packEdits(pack)) {
    const reached = itemsReached(edit, names);
    const mutated = applyEdit(pack, edit);
    const isReading = edit.steps[0] === 'readings';
    if (reached.length === 0 || (!isByName(edit) && !isReading && isIdle(mutated, reached)))
      continue;
    const isBehindReading = !isByName(edit) && isIdleAsTaken(mutated, reached);
    const entitlements = reached.map((each) => nth(mutated.entitlements, each));
    const items = entitlements.map(({ id }) => id);
    const program = compiled({ ...mutated, entitlements });
    if (program === null) continue;
    const { evaluate } = makeEngine([program, ...around]);
    const wanted = new Set(items);
    // What makes no difference under the readings taken can only show where a case takes others.
    const noticing = index
      .matching(items)
      .filter(({ ran }) => !isBehindReading || ran.given.readings !== undefined)
      .find(({ file, ran }) => runCase(evaluate, file, only(ran, wanted)).failures.length > 0);
    if (noticing) index.promote(noticing, items);
    yield {
      ...edit,
      id: mutantId(pack, edit),
      isBehindReading,
      isNoticed: noticing !== undefined,
    };
  }
}
