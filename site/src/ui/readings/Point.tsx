import type { JSX } from 'preact';
import type { AmbiguousPoint, Effect, ReadingOption } from '../../state/other-readings.js';
import { say, site, words } from '../../state/preferences.js';
import { takeReading } from '../../state/question.js';
import { sayShares } from '../say-shares.js';
import { OutcomeOf } from '../OutcomeOf.js';

function Who({ of }: Pick<Effect, 'of'>): JSX.Element {
  const { roles, and, household } = words.value;
  const names = of.map((each) =>
    each.kind === 'person' ? roles[each.role] : each.kind === 'household' ? household : each.name,
  );
  return <span class="muted who">{names.join(and)}</span>;
}

/** Who pays, where another reading divides that otherwise. */
function Funding({ before, after }: Pick<Effect, 'before' | 'after'>): JSX.Element | null {
  const [first, second] = [before, after].map(({ funding }) => sayShares(funding));
  const isGiven = before.outcome !== 'ineligible' && after.outcome !== 'ineligible';
  if (!isGiven || first === second) return null;
  return (
    <span class="muted">
      {site.value.answer.funding}：{first} → {second}
    </span>
  );
}

function Effects({ effects }: Pick<ReadingOption, 'effects'>): JSX.Element {
  const { readings } = site.value;
  if (effects === null) return <p class="muted">{readings.working}</p>;
  if (effects.length === 0) return <p class="muted">{readings.same}</p>;
  return (
    <>
      <p class="muted">{readings.would}</p>
      <ul class="effects">
        {effects.map(({ before, after, of }) => (
          <li key={before.id + JSON.stringify(of)}>
            <span>
              {say(before.title)} <Who of={of} />
            </span>
            <span class="from-to">
              <OutcomeOf {...before} />{' '}
              <span class="to">
                <span aria-hidden="true">→ </span>
                <OutcomeOf {...after} />
              </span>
            </span>
            <Funding before={before} after={after} />
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
