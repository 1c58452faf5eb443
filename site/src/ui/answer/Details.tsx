import type { ComponentChildren, JSX } from 'preact';
import { sayBenefit } from '../../../../src/cli/render/benefit.js';
import type { Item } from '../../../../src/index.js';
import { say, site, words } from '../../state/preferences.js';
import { localId, showSentences } from '../../state/selection.js';
import { NeedLinks } from './NeedLinks.js';
import { Reasons } from './Reasons.js';

const Part = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

function sayNext({ next, outcome }: Item): string | null {
  if (next === null) return null;
  const { answer } = site.value;
  const what =
    next.outcome === outcome
      ? sayBenefit(next.benefit, words.value.benefit)
      : answer.outcomes[next.outcome];
  return words.value.fromThen(next.on, what);
}

/** Everything else that is known of an item: reasons, quotes, funding, days, what comes next. */
export function Details({ item }: { readonly item: Item }): JSX.Element {
  const { answer } = site.value;
  const name = localId(item);
  const next = sayNext(item);
  const { benefit } = words.value;
  return (
    <dl class="details">
      <Reasons item={item} />
      {item.needs.length > 0 ? (
        <Part title={answer.settles}>
          <NeedLinks paths={item.needs} />
        </Part>
      ) : null}
      {item.amountNeeds === undefined ? null : (
        <Part title={answer.amountNeeds}>
          <NeedLinks paths={item.amountNeeds} />
        </Part>
      )}
      <Part title={answer.clause}>
        {item.citations.map(({ clause, quote }, index) => (
          <blockquote key={index}>
            <p>{quote}</p>
            <footer>{clause}</footer>
          </blockquote>
        ))}
        <button
          type="button"
          class="link"
          onClick={() => {
            showSentences(name);
          }}
        >
          {answer.showSentence}
        </button>
      </Part>
      {item.basis.length > 0 ? <Part title={answer.basis}>{item.basis.join('；')}</Part> : null}
      {item.determination === null ? null : (
        <Part title={answer.determination}>
          {[item.determination.authority, say(item.determination.test)].filter(Boolean).join(' · ')}
        </Part>
      )}
      {item.funding.length > 0 ? (
        <Part title={answer.funding}>
          <ul class="shares">
            {item.funding.map(({ payer, share }) => (
              <li key={payer}>
                <span>{payer}</span>
                <span class="figure">
                  {share === null ? answer.shareOpen : benefit.money(share)}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {item.dates.length > 0 ? <Part title={answer.dates}>{item.dates.join('、')}</Part> : null}
      {next === null ? null : <Part title={answer.next}>{next}</Part>}
      {item.readings.length > 0 ? (
        <Part title={answer.readings}>
          {item.readings.map(({ id, question }) => (
            <p key={id}>{say(question)}</p>
          ))}
        </Part>
      ) : null}
      {item.note === null ? null : <Part title={answer.note}>{say(item.note)}</Part>}
    </dl>
  );
}
