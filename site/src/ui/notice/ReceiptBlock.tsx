import type { JSX } from 'preact';
import type { Receipt } from '../../../../src/index.js';

/** From what and by which versions the answer was made: the same receipt always gives the same answer. */
export function ReceiptBlock({ receipt }: { readonly receipt: Receipt }): JSX.Element {
  const { engine, packs, question, readings, facts } = receipt;
  const asked = Object.entries(question).map(([name, value]) => `${name}=${String(value)}`);
  const taken = Object.entries(readings).map(([name, option]) => `${name}=${option}`);
  return (
    <section class="receipt">
      <h3>回执</h3>
      <dl>
        <dt>程序</dt>
        <dd>yiju {engine}</dd>
        <dt>规则包</dt>
        {packs.map(({ id, version, sha256 }) => (
          <dd key={id}>
            {id} {version} <code>{sha256}</code>
          </dd>
        ))}
        <dt>问题</dt>
        <dd>{asked.join('，')}</dd>
        <dt>所取理解</dt>
        <dd>{taken.join('，')}</dd>
        <dt>家庭情况</dt>
        <dd>
          <code>{facts}</code>
        </dd>
      </dl>
    </section>
  );
}
