import type { JSX } from 'preact';
import { sayBenefit, sayTerms } from '../../../../src/cli/render/benefit.js';
import { numbersOf, openFacts } from '../../../../src/cli/render/open-facts.js';
import { questionFor } from '../../../../src/cli/render/questions.js';
import { rowsOf } from '../../../../src/cli/render/rows.js';
import type { Row } from '../../../../src/cli/render/rows.js';
import { ZH } from '../../../../src/cli/render/words-zh.js';
import type { Item } from '../../../../src/index.js';
import { chineseDay } from '../../../../src/engine/values/chinese-day.js';

/** Since when, until when and on which days, a line each. */
function Days({ from, through, dates }: Item): JSX.Element {
  const lines = [
    ...(from === null ? [] : [`自${chineseDay(from)}起`]),
    ...(through === null ? [] : [`至${chineseDay(through)}止`]),
    ...(from === null && through === null ? ['不限'] : []),
    ...(dates.length === 0 ? [] : ['发放日：', ...dates.map(chineseDay)]),
  ];
  return (
    <>
      {lines.map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
    </>
  );
}

/** What the family is entitled to. */
export const Granted = ({ items }: { readonly items: readonly Item[] }): JSX.Element => (
  <table class="granted">
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
          <td>
            <Days {...item} />
          </td>
          <td>{item.clause}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The question for a missing fact; what an authority has decided is asked item by item. */
function askOf(path: string, items: readonly Item[]): string {
  const question = questionFor(path, items, 'zh', ZH);
  const decided = items.find(({ id }) => path === `determinations.${id}`);
  return decided === undefined ? question : `${decided.title.zh}：${question}`;
}

/** What cannot be told yet, and the questions that settle it, each put once. */
export function Open({ items }: { readonly items: readonly Item[] }): JSX.Element {
  const facts = openFacts(items);
  return (
    <>
      <table class="open">
        <thead>
          <tr>
            <th scope="col">待遇</th>
            <th scope="col">对象</th>
            <th scope="col">取决于问题</th>
            <th scope="col">条款</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(items, ZH).map(({ item, who }) => (
            <tr key={item.id + who}>
              <th scope="row">{item.title.zh}</th>
              <td>{who}</td>
              <td data-label="问题">{numbersOf(item, facts).replaceAll(' ', '、')}</td>
              <td>{item.clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ask-them">请补充说明：</p>
      <ol>
        {facts.map(({ path, items: hanging }) => (
          <li key={path}>{askOf(path, hanging)}</li>
        ))}
      </ol>
    </>
  );
}
