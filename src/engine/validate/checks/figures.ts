import type { Citation, Figures } from '../../../generated/pack.types.js';
import { pointerStep } from '../../parse/parsed-text.js';
import type { Check, PackContext } from '../context.js';
import { located } from '../expression.js';
import { statedIn } from '../numbers/in-text.js';
import type { Stated } from '../numbers/in-text.js';
import { plainDecimal } from '../numbers/decimals.js';
import {
  numberOfParameter,
  numbersOfBenefit,
  numbersOfCondition,
} from '../numbers/rule-numbers.js';
import type { RuleNumber } from '../numbers/rule-numbers.js';
import type { Unit } from '../numbers/units.js';
import type { Report } from '../report.js';
import type { Owner, Site } from '../sites.js';

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** What a rule's own quotes state, and what it lists as saying the same. */
function statedBy(citations: readonly Citation[], figures: Figures = []): Stated {
  const all = new Map<string, Set<Unit | null>>();
  const add = (figure: string, units: Iterable<Unit | null>): void => {
    all.set(figure, new Set([...(all.get(figure) ?? []), ...units]));
  };
  for (const { quote } of citations)
    for (const [figure, units] of statedIn(quote)) add(figure, units);
  for (const { value } of figures) add(DECIMAL.test(value) ? plainDecimal(value) : value, [null]);
  return all;
}

/** Whether quotes state a number, and not only as a number of something else. */
const isStated = ({ value, unit }: RuleNumber, stated: Stated): boolean =>
  [...(stated.get(value) ?? [])].some((each) => unit === null || each === null || each === unit);

function reportMissing(
  numbers: readonly RuleNumber[],
  stated: readonly Stated[],
  hint: string,
  report: Report,
): void {
  for (const number of numbers) {
    if (stated.some((figures) => isStated(number, figures))) continue;
    const { value, pointer } = number;
    const message = stated.some((figures) => figures.has(value))
      ? `in the quotes of this rule \`${value}\` counts something else`
      : `\`${value}\` stands in none of the quotes of this rule`;
    report('FIGURE_NOT_IN_QUOTE', pointer, message, { hint });
  }
}

const RULE_HINT = 'cite the words that say it, or list it under `figures` with the reason';

/** What the quotes of terms and parameters state, by the name under which conditions use them. */
class Sources {
  readonly #context: PackContext;
  readonly #terms: ReadonlyMap<string, Stated>;
  readonly #parameters: ReadonlyMap<string, Stated>;

  constructor(context: PackContext) {
    this.#context = context;
    this.#terms = new Map(
      [...context.terms].map(([name, term]) => [name, statedBy(term.citations, term.figures)]),
    );
    this.#parameters = new Map(
      [...context.parameters].map(([name, { values }]) => [
        name,
        statedBy(values.map(({ citation }) => citation)),
      ]),
    );
  }

  /** Of the terms and parameters that conditions use, directly or through terms. */
  usedBy(sites: readonly Site[]): Stated[] {
    const { graph, sites: all } = this.#context;
    const terms = graph.reachFrom(sites);
    const reached = all.filter(({ owner }) => owner.kind === 'term' && terms.has(owner.name));
    const parameters = new Set(
      [...sites, ...reached].flatMap(({ names }) =>
        names.map(({ value }) => value.replace(/^parameters\./, '')),
      ),
    );
    return [
      ...[...terms].flatMap((name) => this.#terms.get(name) ?? []),
      ...[...parameters].flatMap((name) => this.#parameters.get(name) ?? []),
    ];
  }
}

function checkInstrument({ pack, parameters }: PackContext, report: Report): void {
  const { from, through, citations = [], figures } = pack.instrument;
  const stated = statedBy(citations, figures);
  const days = Object.entries({ from, through }).flatMap(([name, value]) =>
    value === null ? [] : [{ value, pointer: `/instrument/${name}`, unit: null }],
  );
  reportMissing(
    days,
    [stated],
    'cite the words that say it under `citations` of the instrument, or list it under its `figures`',
    report,
  );
  for (const [name, { unit, values }] of parameters) {
    const all = statedBy(values.map(({ citation }) => citation));
    for (const each of located(values, `/parameters${pointerStep(name)}/values`)) {
      const { from, citation } = each.value;
      const first =
        from === undefined ? [] : [{ value: from, pointer: `${each.pointer}/from`, unit: null }];
      const number = numberOfParameter(each, unit);
      reportMissing([number], [statedBy([citation])], 'cite the words that say it', report);
      reportMissing(first, [all, stated], 'cite the words that say it', report);
    }
  }
}

const keyOf = (owner: Owner): unknown => (owner.kind === 'term' ? owner.name : owner.item);

/**
 * Every number and day of a rule stands in a quote that the rule, or a term or parameter that it uses, cites; or the rule lists it
 * with the reason why it says the same.
 */
export const checkFigures: Check = (context, report) => {
  const { sites, items, terms } = context;
  checkInstrument(context, report);
  const sources = new Sources(context);
  const sitesOf = new Map<unknown, Site[]>();
  for (const site of sites)
    sitesOf.set(keyOf(site.owner), [...(sitesOf.get(keyOf(site.owner)) ?? []), site]);

  for (const [name, { citations, figures }] of terms) {
    const own = sitesOf.get(name) ?? [];
    const stated = [statedBy(citations, figures), ...sources.usedBy(own)];
    reportMissing(own.flatMap(numbersOfCondition), stated, RULE_HINT, report);
  }
  for (const { value: item, pointer } of items) {
    const own = sitesOf.get(item) ?? [];
    const numbers = [...own.flatMap(numbersOfCondition), ...numbersOfBenefit(item, pointer)];
    if (numbers.length === 0) continue;
    reportMissing(
      numbers,
      [statedBy(item.citations, item.figures), ...sources.usedBy(own)],
      RULE_HINT,
      report,
    );
  }
};
