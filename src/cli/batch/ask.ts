import { catalogOf } from '../../batch/catalog.js';
import type { Catalog } from '../../batch/catalog.js';
import { addDay, addDecisions } from '../../batch/tally/add-day.js';
import { addWindow } from '../../batch/tally/add-window.js';
import type { Window } from '../../batch/tally/add-window.js';
import { dayBefore } from '../../batch/tally/months.js';
import type { Tally } from '../../batch/tally/tally.js';
import type { Program } from '../../engine/program/program.js';
import type { Decision } from '../../engine/evaluate/decide.js';
import type { Decide, Evaluate } from '../../engine/evaluate/engine.js';
import type { Options } from '../../engine/evaluate/question.js';
import type { Item } from '../../generated/assessment.types.js';
import { loadPolicies } from '../../node/load-policies.js';
import { rowWriter } from './item-row.js';
import type { ResultCell } from './item-row.js';
import type { Order } from './order.js';

/** What a household is given. */
export interface Answer {
  /** As one line of JSON, without its end. */
  readonly json: () => string;
  /** As rows of a table, for a household that stands in a line or row. */
  readonly rows: (line: number) => ResultCell[][];
  readonly addTo: (tally: Tally) => void;
}

/** The question of a batch, ready to be put to households. */
export interface Inquirer {
  readonly catalog: Catalog;
  /** The packs asked, each with the SHA-256 of its text. */
  readonly packs: readonly string[];
  /** Throws an InputError when the household is wrong. */
  readonly ask: (household: unknown) => Answer;
}

interface Packs {
  readonly evaluate: Evaluate;
  readonly decide: Decide;
  readonly programs: readonly Program[];
}

async function packsOf(policies: string | null): Promise<Packs> {
  if (policies !== null) {
    const { evaluate, decide, packs } = loadPolicies(policies);
    return { evaluate, decide, programs: packs.map(({ program }) => program) };
  }
  const [{ evaluate, decide }, { bundledPrograms }] = await Promise.all([
    import('../../index.js'),
    import('../../packs/index.js'),
  ]);
  return { evaluate, decide, programs: bundledPrograms };
}

const idOf = (household: unknown): string | null =>
  (household as { readonly id?: string }).id ?? null; // what has an answer is a household

const roleOf = ({ beneficiary }: Pick<Item, 'beneficiary'>): string | null =>
  beneficiary.kind === 'person' ? beneficiary.role : null;

/** Tells whether an item was given to a household on the day before a window; the day is asked about when it is first needed. */
function eligibleBefore(
  household: unknown,
  { from }: Window,
  decide: Decide,
  question: Options,
): (item: Item) => boolean {
  let known: readonly Decision[] | undefined;
  return (item) => {
    known ??= decide(household, {
      ...question,
      from: undefined,
      through: undefined,
      on: dayBefore(from),
    });
    return known.some(
      (decision) =>
        decision.id === item.id &&
        decision.outcome === 'eligible' &&
        roleOf(decision) === roleOf(item),
    );
  };
}

/** Readies the question of an order; whether it is right is seen when it is put. */
export async function inquirerFor(order: Order): Promise<Inquirer> {
  const { question, isDecisions, language, policies } = order;
  const { evaluate, decide, programs } = await packsOf(policies);
  const catalog = catalogOf(programs);
  const writer = rowWriter(language, catalog);
  const festivalsOf = (id: string): number => catalog[id]?.festivals ?? 0;
  const { from, through } = question;
  const window = from === undefined || through === undefined ? null : { from, through };

  const askDecisions = (data: unknown): Answer => {
    const decisions = decide(data, question);
    const household = idOf(data);
    return {
      json: () => JSON.stringify({ household, decisions }),
      rows: (line) => decisions.map((each) => writer.ofDecision({ line, household }, each)),
      addTo: (tally) => {
        addDecisions(tally, decisions);
      },
    };
  };
  const askItems = (data: unknown): Answer => {
    const assessment = evaluate(data, question);
    const { household, entitlements } = assessment;
    return {
      json: () => JSON.stringify(assessment),
      rows: (line) => entitlements.map((item) => writer.ofItem({ line, household }, item)),
      addTo: (tally) => {
        if (window === null) addDay(tally, entitlements, festivalsOf);
        else {
          const wasEligible = eligibleBefore(data, window, decide, question);
          addWindow(tally, entitlements, window, festivalsOf, wasEligible);
        }
      },
    };
  };
  return {
    catalog,
    packs: programs.map(({ district, revision, sha256 }) => `${district}@${revision} ${sha256}`),
    ask: isDecisions ? askDecisions : askItems,
  };
}
