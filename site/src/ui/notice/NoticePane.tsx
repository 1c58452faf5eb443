import type { JSX } from 'preact';
import { ZH } from '../../../../src/cli/render/words-zh.js';
import { chineseDay } from '../../../../src/engine/values/chinese-day.js';
import { evidenceFor } from '../../notice/evidence.js';
import { assessment, instrument, items } from '../../state/answer.js';
import type { Item } from '../../../../src/index.js';
import { site } from '../../state/preferences.js';
import { isSupposed, program } from '../../state/question.js';
import { Granted, Open } from './NoticeItems.js';
import { ReceiptBlock } from './ReceiptBlock.js';

/** What the notice rests on, and whether that is in force. */
function Basis(): JSX.Element {
  const { number, title, issuer } = program.value.instrument;
  const { knownAt } = assessment.value.receipt.question;
  const standing = instrument.value?.standing;
  const granted = isSupposed.value ? ZH.supposed : ZH.grantsNothing;
  return (
    <>
      <p>
        依据《{title.zh}》{number === null ? '' : `（${number}）`}，发文机关：{issuer.zh}。
      </p>
      {knownAt === undefined ? null : (
        <p class="warning">注意：只使用{chineseDay(knownAt)}以前（含当日）已经公布的规定。</p>
      )}
      {standing === undefined || standing === 'in-force' ? null : (
        <p class="warning">
          注意：该文件{ZH.standing[standing]}。{granted}
        </p>
      )}
    </>
  );
}

/** So many names stand in half a line. */
const SHORT = 3;

/** What to bring, which follows from the facts and not from the document. */
function Evidence({ items: named }: { readonly items: readonly Item[] }): JSX.Element {
  const papers = evidenceFor(named);
  return (
    <>
      <ul class="papers">
        {papers.map(({ name, of }) => (
          <li key={name} class={of.length > SHORT ? 'wide' : undefined}>
            {name}
            {of.length === 0 ? '' : `（${of.join('、')}）`}
          </li>
        ))}
      </ul>
      <p class="small">
        以上由所问到的情况推出，不是文件原文的要求；需要哪些材料，以办理部门的决定为准。
      </p>
    </>
  );
}

const NUMERALS = ['一', '二', '三'] as const;

/** The notice itself, always in Chinese. */
function Notice(): JSX.Element {
  const { household, on } = assessment.value;
  const granted = items.value.filter(({ outcome }) => outcome === 'eligible');
  const open = items.value.filter(({ outcome }) => outcome === 'undetermined');
  const named = [...granted, ...open];
  const parts = [
    {
      title: '可以享受的待遇',
      body: granted.length === 0 ? <p>目前没有可以确定的待遇。</p> : <Granted items={granted} />,
    },
    ...(open.length === 0
      ? []
      : [{ title: '还要了解情况才能确定的待遇', body: <Open items={open} /> }]),
    ...(named.length === 0 ? [] : [{ title: '办理时请携带', body: <Evidence items={named} /> }]),
  ];
  return (
    <article class="notice" lang="zh-CN">
      <h2>待遇告知书</h2>
      <p class="addressee">
        <span class="blank" />
        家庭{household === null ? '' : `（编号 ${household}）`}：
      </p>
      <p>
        根据您家提供的情况，{on === undefined ? '' : `按${chineseDay(on)}`}
        计算，可以享受的待遇告知如下。
      </p>
      <Basis />
      {parts.map(({ title, body }, index) => (
        <section key={title}>
          <h3>
            {NUMERALS[index]}、{title}
          </h3>
          {body}
        </section>
      ))}
      <p class="small caution">{ZH.legend}</p>
      <p class="sign">
        <span>
          经办人：
          <span class="blank" />
        </span>
        <span>日期：　　　　年　　月　　日</span>
      </p>
      <ReceiptBlock receipt={assessment.value.receipt} />
    </article>
  );
}

/** A notice for the family, to be printed. */
export function NoticePane(): JSX.Element {
  const { notice, views } = site.value;
  return (
    <div class="notice-pane">
      <header class="pane-head">
        <h2>{views.notice}</h2>
        <p class="intro">{notice.intro}</p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            print();
          }}
        >
          {notice.print}
        </button>
      </header>
      <Notice />
    </div>
  );
}
