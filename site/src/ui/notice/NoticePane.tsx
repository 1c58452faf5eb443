import type { JSX } from 'preact';
import { ZH } from '../../../../src/cli/render/words-zh.js';
import { chineseDay } from '../../notice/chinese-day.js';
import { evidenceFor } from '../../notice/evidence.js';
import { assessment, instrument, items } from '../../state/answer.js';
import { site } from '../../state/preferences.js';
import { isSupposed, program } from '../../state/question.js';
import { Granted, Open } from './NoticeItems.js';
import { ReceiptBlock } from './ReceiptBlock.js';

/** What the notice rests on, and whether that is in force. */
function Basis(): JSX.Element {
  const { number, title, issuer } = program.value.instrument;
  const standing = instrument.value?.standing;
  const isInForce = standing === undefined || standing === 'in-force';
  return (
    <>
      <p>
        依据《{title.zh}》{number === null ? '' : `（${number}）`}，{issuer.zh}。
      </p>
      {isInForce ? null : (
        <p class="warning">
          注意：该文件{ZH.standing[standing]}。{isSupposed.value ? ZH.supposed : ZH.grantsNothing}
        </p>
      )}
    </>
  );
}

/** The notice itself, always in Chinese. */
function Notice(): JSX.Element {
  const { household, on } = assessment.value;
  const granted = items.value.filter(({ outcome }) => outcome === 'eligible');
  const open = items.value.filter(({ outcome }) => outcome === 'undetermined');
  const evidence = evidenceFor([...granted, ...open]);
  return (
    <article class="notice" lang="zh-CN">
      <h2>待遇告知书</h2>
      <p class="addressee">{household ?? '　　　　　　'} 家庭：</p>
      <p>
        根据您家提供的情况，{on === undefined ? '' : `按${chineseDay(on)}`}
        计算，可以享受的待遇告知如下。
      </p>
      <Basis />
      <h3>一、可以享受的待遇</h3>
      {granted.length === 0 ? <p>目前没有可以确定的待遇。</p> : <Granted items={granted} />}
      {open.length === 0 ? null : (
        <>
          <h3>二、还要了解情况才能确定的待遇</h3>
          <Open items={open} />
        </>
      )}
      <h3>{open.length === 0 ? '二' : '三'}、办理时请携带</h3>
      <ol>
        {evidence.map((proof) => (
          <li key={proof}>{proof}</li>
        ))}
      </ol>
      <p class="small">
        携带材料由程序按判断时用到的情况列出，文件没有逐项规定，以办理部门的要求为准。
      </p>
      <ReceiptBlock receipt={assessment.value.receipt} />
      <p class="small">{ZH.legend}</p>
      <p class="sign">经办人：　　　　　　　　日期：　　　　年　　月　　日</p>
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
