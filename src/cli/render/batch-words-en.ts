import type { BatchWords } from './batch-words.js';
import { EN } from './words-en.js';

const percent = (part: number): string => `${String(Math.floor(part * 100))}%`;

function time(seconds: number | null): string {
  if (seconds === null) return '';
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60)
    return `, ${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min left`;
  return minutes > 0
    ? `, ${String(minutes)} min ${String(seconds % 60)} s left`
    : `, ${String(seconds)} s left`;
}

/** What is said of a batch in English. */
export const BATCH_EN: BatchWords = {
  benefit: EN.benefit,
  colon: ': ',
  comma: ', ',
  title: (days) => `Batch (${days})`,
  tiles: {
    households: 'households',
    rejects: 'rejected',
    eligible: 'with something given',
    undetermined: 'with something undetermined',
  },
  columns: {
    item: 'item',
    eligible: 'eligible',
    undetermined: 'undetermined',
    ineligible: 'ineligible',
    payer: 'payer',
    month: 'month',
    benefit: 'benefit',
    count: 'beneficiaries',
    fact: 'missing fact',
    households: 'households',
    items: 'items that hang on it',
    open: 'no fixed sum (count)',
    total: 'total',
  },
  summed: { exact: 'fixed', atLeast: 'at least', atMost: 'at most', between: 'between' },
  open: {
    ratio: 'a ratio',
    setBy: 'set by others',
    none: 'no amount',
    undetermined: 'undetermined',
  },
  unknownPayer: '(not said)',
  sections: {
    items: 'Who gets what',
    payers: 'What it costs whom (yuan)',
    months: 'The budget by month (yuan)',
    event: 'On the event (yuan)',
    apart: 'What has no sum',
    amounts: 'How much',
    facts: 'The facts that are missing most',
  },
  notes: {
    day: [
      'Each beneficiary of each household counts once. Sums are by the year: monthly ×12, festivals × their number, once and yearly ×1.',
      'Fixed sums, floors, ceilings and ranges are each summed by themselves and never added together. What is undetermined, set by others or without an amount is in no sum.',
    ],
    window: [
      'Each beneficiary of each household counts once, with the best outcome within the window. Monthly: once in each month that the stretch touches. Yearly: once a year, in the month of the first day within that year. Festivals: in the month of the festival.',
      'Where two stretches of an item touch one month or year, it counts once, by the first. Once: only what begins within the window, apart, on the event. By the day or the case: not summed.',
      'Fixed sums, floors, ceilings and ranges are each summed by themselves and never added together. What is undetermined, set by others or without an amount is in no sum.',
    ],
    decisions: [
      'Decisions only (--decisions): they do not say how often, who pays and what is missing, so there are no sums.',
    ],
  },
  moreFacts: (count) => `and ${String(count)} more`,
  progress: {
    line: (count, part, rate, left) =>
      `${String(count)} households, ${percent(part)}, ${String(rate)}/s${time(left)}`,
    bar: (count, rate, left) => `${String(count)} households  ${String(rate)}/s${time(left)}`,
  },
  written: (path, count) => `${String(count)} rejected, see ${path}`,
  legend:
    'Worked out from the documents and the facts given; it is no decision of an authority. What is not given counts as not known, never as no.',
};
