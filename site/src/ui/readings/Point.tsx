import type { JSX } from 'preact';
import type { AmbiguousPoint, ReadingOption } from '../../state/other-readings.js';
import { say, site, words } from '../../state/preferences.js';
import { takeReading } from '../../state/question.js';
import { OutcomeOf } from '../OutcomeOf.js';

function Effects({ effects }: Pick<ReadingOption, 'effects'>): JSX.Element {
  const { readings } = site.value;
  if (effects.length === 0) return <p class="muted">{readings.same}</p>;
  return (
    <>
      <p class="muted">{readings.would}</p>
      <ul class="effects">
        {effects.map(({ item, outcome, amount }) => (
          <li key={item.id + JSON.stringify(item.beneficiary)}>
            <span>
              {say(item.title)}{' '}
              {item.beneficiary.kind === 'person' ? (
                <span class="muted">{words.value.roles[item.beneficiary.role]}</span>
              ) : null}
            </span>
            <span class="from-to">
              <OutcomeOf outcome={item.outcome} benefit={item.benefit} />
              <span aria-hidden="true"> → </span>
              <OutcomeOf outcome={outcome} benefit={{ ...item.benefit, amount }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An ambiguous point: the question, the readings, the one taken and why, and what the others would give. */
export function Point({ name, clause, question, why, options }: AmbiguousPoint): JSX.Element {
  const { readings } = site.value;
  return (
    <section class="point" aria-labelledby={`reading-${name}`}>
      <h3 id={`reading-${name}`}>
        {say(question)} <span class="clause">{clause}</span>
      </h3>
      <ul>
        {options.map((option) => (
          <li key={option.name} class={option.isTaken ? 'taken' : undefined}>
            <label>
              <input
                type="radio"
                name={`reading-${name}`}
                checked={option.isTaken}
                onChange={() => {
                  takeReading(name, option.name);
                }}
              />
              <span>{say(option.text)}</span>
              {option.isThePacks ? <span class="tag">{readings.takenByPack}</span> : null}
            </label>
            {option.isThePacks ? (
              <p class="why">
                {readings.why}：{say(why)}
              </p>
            ) : null}
            {option.isTaken ? null : <Effects effects={option.effects} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
