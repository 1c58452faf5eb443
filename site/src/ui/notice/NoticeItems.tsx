import type { JSX } from 'preact';
import { sayBenefit, sayTerms } from '../../../../src/cli/render/benefit.js';
import { questionFor } from '../../../../src/cli/render/questions.js';
import { rowsOf } from '../../../../src/cli/render/rows.js';
import type { Row } from '../../../../src/cli/render/rows.js';
import { ZH } from '../../../../src/cli/render/words-zh.js';
import type { Item } from '../../../../src/index.js';
import { chineseDay } from '../../notice/chinese-day.js';

function sayDays({ from, through, dates }: Item): string {
  const since = from === null ? '' : `自${chineseDay(from)}起`;
  const until = through === null ? '' : `至${chineseDay(through)}止`;
  const on = dates.length === 0 ? '' : `发放日：${dates.map(chineseDay).join('、')}`;
  return [since + until || '不限', on].filter(Boolean).join('；');
}

/** What the family is entitled to. */
export const Granted = ({ items }: { readonly items: readonly Item[] }): JSX.Element => (
  <table>
    <thead>
      <tr>
        <th scope="col">序号</th>
        <th scope="col">待遇</th>
        <th scope="col">对象</th>
        <th scope="col">标准</th>
        <th scope="col">起止</th>
        <th scope="col">条款</th>
      </tr>
    </thead>
    <tbody>
      {rowsOf(items, ZH).map(({ item, who }: Row, index) => (
        <tr key={item.id + who}>
          <td>{index + 1}</td>
          <th scope="row">{item.title.zh}</th>
          <td>{who}</td>
          <td>
            {[sayBenefit(item.benefit, ZH.benefit), ...sayTerms(item, ZH.benefit)].join('，')}
          </td>
          <td>{sayDays(item)}</td>
          <td>{item.clause}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What cannot be told yet, and what must be known for it. */
export const Open = ({ items }: { readonly items: readonly Item[] }): JSX.Element => (
  <ol>
    {rowsOf(items, ZH).map(({ item, who }) => (
      <li key={item.id + who}>
        <strong>{item.title.zh}</strong>（{who}，{item.clause}）：
        {item.needs.map((path) => questionFor(path, [item], 'zh', ZH)).join('')}
      </li>
    ))}
  </ol>
);
