import type { Instrument, Item, Outcome } from '../../generated/assessment.types.js';
import { widthOf } from '../../engine/diagnostics/width.js';
import { numbersOf } from './open-facts.js';
import type { OpenFact } from './open-facts.js';
import { rowsOf, sayGiven, sayReason, sayStretch } from './rows.js';
import type { Row } from './rows.js';
import type { Style } from './style.js';
import { renderTable } from './table.js';
import type { Cell, Column } from './table.js';
import { wrap } from './wrap.js';
import type { Language, Words } from './words.js';

/** How an assessment is laid out. */
export interface Layout {
  readonly language: Language;
  readonly words: Words;
  readonly width: number;
  readonly style: Style;
}

const OUTCOMES: readonly Outcome[] = ['eligible', 'undetermined', 'ineligible'];

function renderHeader(
  { district, revision, number, title, standing, from, through }: Instrument,
  isNamed: boolean,
  { language, words, width, style }: Layout,
): string {
  const term = [from && words.since(from), through && words.until(through)].filter(Boolean);
  const isInForce = standing === 'in-force';
  const said = words.standing[standing];
  const facts = [
    number ?? words.noNumber,
    `${district}@${revision}`,
    isInForce ? said : style.loud(style.bold(`【${said}】`)),
    term.join(' '),
  ];
  const rule = style.dim('━'.repeat(width));
  const lines = [
    rule,
    ...wrap(title[language], width).map(style.bold),
    facts.filter(Boolean).join('  '),
  ];
  if (!isInForce) lines.push(style.loud(isNamed ? words.supposed : words.grantsNothing));
  return lines.join('\n');
}

/** A column with how it is filled. */
type Filled = Column & { readonly cell: (row: Row) => Cell };

function columnsFor(outcome: Outcome, facts: readonly OpenFact[], layout: Layout): Filled[] {
  const { language, words } = layout;
  const column = (
    name: keyof Words['columns'],
    least: number,
    say: (item: Item) => Cell | string,
  ): Filled => ({
    title: words.columns[name],
    least,
    cell: ({ item }) => {
      const said = say(item);
      return typeof said === 'string' ? { text: said } : said;
    },
  });
  const item = column('item', 16, ({ title }) => title[language]);
  const who: Filled = {
    title: words.columns.who,
    least: Math.max(8, widthOf(words.household)),
    cell: (row) => ({ text: row.who }),
  };
  const when = column('when', 12, (each) => sayStretch(each, words));
  const clause = column('clause', 10, (each) => each.clause);
  if (outcome === 'ineligible') {
    return [
      item,
      who,
      column('reason', 20, (each) => sayReason(each, language, words)),
      when,
      clause,
    ];
  }
  const given = column('benefit', 18, (each) => sayGiven(each, language, words));
  const hangsOn = column('hangsOn', 6, (each) => numbersOf(each, facts));
  return [item, who, given, ...(outcome === 'undetermined' ? [hangsOn] : []), when, clause];
}

function renderOutcome(
  outcome: Outcome,
  items: readonly Item[],
  facts: readonly OpenFact[],
  layout: Layout,
): string[] {
  const { words, style } = layout;
  const chosen = items.filter((item) => item.outcome === outcome);
  if (chosen.length === 0) return [];
  const titles = new Set(chosen.map(({ id }) => id));
  const paint = { eligible: style.green, undetermined: style.yellow, ineligible: style.dim }[
    outcome
  ];
  const columns = columnsFor(outcome, facts, layout);
  const rows = rowsOf(chosen, words).map((row) => columns.map(({ cell }) => cell(row)));
  return [
    '',
    style.bold(paint(words.outcomes[outcome](titles.size))),
    '',
    renderTable(columns, rows, layout),
  ];
}

/** One instrument: what it is and how it stands, and its items by outcome. */
export function renderInstrument(
  instrument: Instrument,
  items: readonly Item[],
  facts: readonly OpenFact[],
  isNamed: boolean,
  layout: Layout,
): string {
  return [
    renderHeader(instrument, isNamed, layout),
    ...OUTCOMES.flatMap((outcome) => renderOutcome(outcome, items, facts, layout)),
  ].join('\n');
}
