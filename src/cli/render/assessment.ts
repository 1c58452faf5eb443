import type { Assessment } from '../../generated/assessment.types.js';
import { printableData } from '../printable.js';
import { renderInstrument } from './instrument.js';
import type { Layout } from './instrument.js';
import { openFacts } from './open-facts.js';
import type { OpenFact } from './open-facts.js';
import { questionFor } from './questions.js';
import type { Style } from './style.js';
import { renderTable } from './table.js';
import { wrap } from './wrap.js';
import { EN } from './words-en.js';
import { ZH } from './words-zh.js';
import type { Language } from './words.js';

/** How an assessment is to be shown. */
export interface View {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
  /** Whether the day is today for want of another. */
  readonly isToday: boolean;
}

/** Lines wider than this are hard to read, on any terminal. */
const GREATEST_WIDTH = 120;

function renderTop(
  { household, on, from, through }: Assessment,
  isToday: boolean,
  { words, style }: Layout,
): string {
  const days = on ?? `${from ?? ''}${words.to}${through ?? ''}`;
  const parts = [words.title, household ?? '', `${days}${isToday ? words.today : ''}`];
  return style.bold(parts.filter(Boolean).join('  '));
}

function renderOpenFacts(facts: readonly OpenFact[], layout: Layout): string[] {
  if (facts.length === 0) return [];
  const { language, words, style } = layout;
  const rows = facts.map(({ path, items }, index) => {
    const titles = [...new Set(items.map(({ title }) => title[language]))];
    return [
      { text: String(index + 1) },
      { text: questionFor(path, items, language, words), note: path },
      { text: words.settles(titles) },
    ];
  });
  const columns = [
    { title: '', least: 2 },
    { title: words.columns.question, least: 30 },
    { title: words.columns.settles, least: 24 },
  ];
  return ['', style.bold(style.yellow(words.askFirst)), '', renderTable(columns, rows, layout)];
}

function renderFoot(
  { entitlements, receipt }: Assessment,
  { words, width, style }: Layout,
): string[] {
  const readings = new Set(entitlements.flatMap((item) => item.readings.map(({ id }) => id)));
  const packs = receipt.packs.map(
    ({ id, version, sha256 }) => `${id} ${version} (${sha256.slice(0, 12)})`,
  );
  return [
    '',
    style.dim('━'.repeat(width)),
    ...(readings.size === 0 ? [] : wrap(words.ambiguous(readings.size), width)),
    ...wrap(words.legend, width).map(style.bold),
    ...wrap([`yiju ${receipt.engine}`, ...packs].join(' · '), width).map(style.dim),
  ];
}

/** An assessment as an official reads it: first what is still to be asked, then the items of each instrument. */
export function renderAssessment(
  shown: Assessment,
  { language, width, style, isToday }: View,
): string {
  const assessment = printableData(shown);
  const { instruments, entitlements, receipt } = assessment;
  const words = language === 'zh' ? ZH : EN;
  const layout: Layout = { language, words, width: Math.min(width, GREATEST_WIDTH), style };
  const facts = openFacts(entitlements);
  const isNamed = receipt.question.revision !== undefined;
  const none =
    instruments.length === 0 ? words.noInstrument : entitlements.length === 0 ? words.noItem : '';
  return [
    renderTop(assessment, isToday, layout),
    ...renderOpenFacts(facts, layout),
    ...instruments.flatMap((instrument) => {
      const { district, revision } = instrument;
      const items = entitlements.filter(
        (item) => item.id.startsWith(`${district}/`) && item.revision === revision,
      );
      return ['', renderInstrument(instrument, items, facts, isNamed, layout)];
    }),
    ...(none === '' ? [] : ['', ...wrap(none, layout.width)]),
    ...renderFoot(assessment, layout),
    '',
  ].join('\n');
}
