import type { Item } from '../../generated/assessment.types.js';
import { sayBenefit, sayTerms } from './benefit.js';
import type { Cell } from './table.js';
import type { Language, Words } from './words.js';

/** An item, or several that differ in nothing shown but in whom they are for. */
export interface Row {
  readonly item: Item;
  readonly who: string;
}

/** Whom an item is for. */
export function sayBeneficiary({ beneficiary }: Pick<Item, 'beneficiary'>, words: Words): string {
  if (beneficiary.kind === 'household') return words.household;
  return beneficiary.kind === 'organisation' ? beneficiary.name : words.roles[beneficiary.role];
}

/** Puts items that are the same for several persons into one row. */
export function rowsOf(items: readonly Item[], words: Words): Row[] {
  const byContent = new Map<string, { item: Item; who: string[] }>();
  for (const item of items) {
    const { id, benefit, from, through, dates, next, needs, amountNeeds, because } = item;
    const reasons = item.outcome === 'ineligible' ? because.map(({ text }) => text.zh) : [];
    const content = JSON.stringify([
      id,
      benefit,
      from,
      through,
      dates,
      next,
      needs,
      amountNeeds,
      reasons,
    ]);
    const row = byContent.get(content) ?? { item, who: [] };
    row.who.push(sayBeneficiary(item, words));
    byContent.set(content, row);
  }
  return [...byContent.values()].map(({ item, who }) => ({ item, who: who.join(words.and) }));
}

/** From when until when it stays so. */
export function sayStretch({ from, through }: Item, words: Words): string {
  const ends = [from && words.since(from), through && words.until(through)];
  return ends.filter(Boolean).join('\n') || words.open;
}

/** What is coming: another outcome, or another benefit. That it merely ends, the stretch says. */
function sayNext({ outcome, next }: Item, words: Words): string {
  if (next === null || next.outcome === 'ineligible') return '';
  const isSame = next.outcome === outcome;
  const what = isSame ? sayBenefit(next.benefit, words.benefit) : words.nextOutcome[next.outcome];
  return words.fromThen(next.on, what);
}

const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const sayNote = ({ note }: Item, language: Language, words: Words): string =>
  note === null ? '' : words.note(note[language]);

/** What is given and how much; below, on which terms, on which days, what is coming, and what else to know. */
export const sayGiven = (item: Item, language: Language, words: Words): Cell => ({
  text: sayBenefit(item.benefit, words.benefit),
  note: lines(
    sayTerms(item, words.benefit).join(words.benefit.comma),
    item.dates.length === 0 ? '' : words.festivals(item.dates),
    sayNext(item, words),
    sayNote(item, language, words),
  ),
});

/** Why something is not given: the condition that decided, or the first of several that did; below, what is coming, and what else to know. */
export function sayReason(item: Item, language: Language, words: Words): Cell {
  const deciding = item.because.find(({ holds }) => holds === false) ?? item.because[0];
  const otherwise = item.readings.length > 0 ? words.byReading : words.open;
  return {
    text: deciding?.text[language] ?? otherwise,
    note: lines(sayNext(item, words), sayNote(item, language, words)),
  };
}
