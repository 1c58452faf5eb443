import type { Change, Comparison } from '../../analysis/diff/change.js';
import { printableData } from '../printable.js';
import { citedBy, countKinds, groupChanges, isOfInstrument } from './diff-groups.js';
import type { Cited, ItemGroup } from './diff-groups.js';
import { sayChange, sayWhom } from './diff-say.js';
import type { DiffWords } from './diff-words.js';
import { widthOf } from '../../engine/diagnostics/width.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** How a comparison is to be shown on a terminal. */
export interface DiffLayout {
  readonly words: DiffWords;
  readonly style: Style;
  readonly width: number;
}

/** What of a text that is no matter of substance is shown of it on a terminal. */
const MAX_WORDING = 60;

type Paint = (text: string) => string;

/** A text with a label before its first line, its other lines set in as far. */
function labelled(label: string, text: string, { width }: DiffLayout, paint: Paint): string[] {
  const indent = ' '.repeat(widthOf(label));
  const lines = wrap(text, Math.max(width - indent.length, 20));
  return lines.map((line, index) => `${index === 0 ? label : indent}${paint(line)}`);
}

const shorten = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= MAX_WORDING ? text : `${characters.slice(0, MAX_WORDING).join('')}…`;
};

const paintOf = (kind: Change['kind'], { style }: DiffLayout): Paint => {
  if (kind === 'added') return style.green;
  if (kind === 'removed') return style.loud;
  return kind === 'text' ? style.dim : style.bold;
};

function renderChange(change: Change, layout: DiffLayout): string[] {
  const { words, style, width } = layout;
  const { before, after, note } = sayChange(change, words);
  const kind = words.kinds[change.kind];
  const label = `    ${kind}  `;
  const painted = `    ${paintOf(change.kind, layout)(kind)}  `;
  const put = (lines: string[]): string[] =>
    lines.map((line, index) => (index === 0 ? `${painted}${line.slice(label.length)}` : line));
  const remark = note === '' ? '' : words.language === 'zh' ? `（${note}）` : ` (${note})`;
  if (change.kind === 'added')
    return put(labelled(label, `${after}${remark}`, layout, style.green));
  if (change.kind === 'removed')
    return put(labelled(label, `${before}${remark}`, layout, style.loud));
  const whom = sayWhom(change, words);
  const who = whom === '' ? '' : `${whom}${words.colon}`;
  const line = `${who}${before} → ${after}${remark}`;
  const isShort = change.kind !== 'text' && widthOf(label + line) <= width;
  if (change.kind === 'amount' || isShort) {
    return put(labelled(label, line, layout, (text) => text));
  }
  const cut = change.kind === 'text' ? shorten : (text: string): string => text;
  const indent = ' '.repeat(widthOf(label));
  if (change.kind === 'text' && change.before === null)
    return put(labelled(`${label}+ `, cut(after), layout, style.green));
  if (change.kind === 'text' && change.after === null)
    return put(labelled(`${label}− `, cut(before), layout, style.loud));
  return [
    ...put(labelled(`${label}− `, `${who}${cut(before)}`, layout, style.loud)),
    ...labelled(`${indent}+ `, `${cut(after)}${remark}`, layout, style.green),
  ];
}

function renderCited({ clause, quote, side }: Cited, layout: DiffLayout): string[] {
  const { words, style } = layout;
  const text = `${clause} ${words.quoted(quote)}`;
  return labelled(`    ${words[side]}  `, text, layout, style.dim);
}

function renderItem({ id, changes }: ItemGroup, layout: DiffLayout): string[] {
  const { words, style } = layout;
  const title = isOfInstrument({ id })
    ? words.instrument
    : (changes[0]?.title[words.language] ?? '');
  return [
    ...labelled('  ', `${title}  ${id}`, layout, style.bold),
    ...changes.flatMap((change) => renderChange(change, layout)),
    ...citedBy(changes).flatMap((cited) => renderCited(cited, layout)),
  ];
}

/** The first lines of every format: what is compared, how much differs, and what the version must do. */
export function summaryOf({ changes, days, version }: Comparison, words: DiffWords): string[] {
  if (changes.length === 0) return [words.same];
  const kinds = countKinds(changes).map(([kind, count]) => `${words.kinds[kind]} ${String(count)}`);
  return [
    `${words.count(changes.length)}${words.colon}${kinds.join(' · ')}`,
    words.days(days.from, days.to),
    version.needs === null ? '' : words.needs[version.needs],
    version.isEnough === false ? words.tooLow(version.from, version.to) : '',
  ].filter(Boolean);
}

/** A comparison for the terminal, by clause in the document's order. */
export function renderDiffText(shown: Comparison, layout: DiffLayout): string {
  const comparison = printableData(shown);
  const { words, style, width } = layout;
  const { from, to, titles, changes } = comparison;
  const lines = [
    style.bold(`${words.title}  ${from ?? words.none} → ${to ?? words.none}`),
    ...labelled(`${words.before}  `, titles.from[words.language], layout, style.dim),
    ...labelled(`${words.after}  `, titles.to[words.language], layout, style.dim),
    ...summaryOf(comparison, words).flatMap((line) => wrap(line, width)),
  ];
  for (const { clause, items } of groupChanges(changes)) {
    lines.push('', style.bold(`━━ ${clause}`));
    items.forEach((item, index) => {
      lines.push(...(index === 0 ? [] : ['']), ...renderItem(item, layout));
    });
  }
  return `${lines.join('\n')}\n`;
}
