import type { Comparison } from '../../analysis/diff/change.js';
import { printableData } from '../printable.js';
import { citedBy, groupChanges } from './diff-groups.js';
import { sayChange, sayWhom } from './diff-say.js';
import { summaryOf } from './diff-text.js';
import type { DiffWords } from './diff-words.js';

/** A text that shows as it is, within one cell of a table. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~#&]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A comparison as a comment on a review: a table of the changes, and below it, folded, what they rest on. */
export function renderDiffMarkdown(shown: Comparison, words: DiffWords): string {
  const comparison = printableData(shown);
  const { from, to, changes } = comparison;
  const { columns, language } = words;
  const head = [
    `### ${words.title} ${plain(from ?? words.none)} → ${plain(to ?? words.none)}`,
    '',
    ...summaryOf(comparison, words).map((line) => `${plain(line)}  `),
  ];
  if (changes.length === 0) return `${head.join('\n')}\n`;
  const titles = [
    columns.clause,
    columns.item,
    columns.change,
    words.before,
    words.after,
    columns.since,
  ];
  const rows = changes.map((change) => {
    const { before, after, note } = sayChange(change, words);
    const whom = sayWhom(change, words);
    const item = `${plain(change.title[language])}${whom === '' ? '' : `<br>${plain(whom)}`}<br>\`${change.id}\``;
    const noted = note === '' ? '' : `<br>${plain(note)}`;
    return row([
      plain(change.clause),
      item,
      words.kinds[change.kind],
      plain(before),
      `${plain(after)}${noted}`,
      change.since ?? '—',
    ]);
  });
  const cited = groupChanges(changes).flatMap(({ items }) =>
    items.flatMap(({ id, changes: ofItem }) =>
      citedBy(ofItem).map(
        ({ clause, quote, side }) =>
          `- \`${id}\` ${words[side]} ${plain(clause)} ${plain(words.quoted(quote))}`,
      ),
    ),
  );
  return [
    ...head,
    '',
    row(titles),
    row(titles.map(() => '---')),
    ...rows,
    '',
    `<details><summary>${words.fields['citations'] ?? ''}</summary>`,
    '',
    ...cited,
    '',
    '</details>',
    '',
  ].join('\n');
}
