import { Fragment } from 'preact';
import type { JSX } from 'preact';
import { setFact } from '../../state/household.js';
import { site } from '../../state/preferences.js';
import { Choice } from './Choice.js';
import type { ControlProps } from './control-props.js';
import { useFact } from './use-fact.js';

/** Facts that belong together; where there may be no such thing, first whether there is. */
export function ObjectField({ path, scope, fact, drawInner }: ControlProps): JSX.Element | null {
  if (fact.control.kind !== 'object') return null;
  const { mayBeNone, facts } = fact.control;
  const value = useFact(path);
  const { has, hasNot, unknown } = site.value;
  const state = value === undefined ? undefined : value !== null;
  return (
    <>
      {mayBeNone ? (
        <Choice
          path={path}
          scope={scope}
          value={state}
          options={[
            { value: true, label: has },
            { value: false, label: hasNot },
            { value: undefined, label: unknown },
          ]}
          onChoose={(chosen) => {
            setFact(path, chosen === undefined ? undefined : chosen ? {} : null);
          }}
        />
      ) : null}
      {!mayBeNone || state === true ? (
        <div class="inner-facts">
          {facts.map((inner) => (
            <Fragment key={inner.name}>{drawInner(inner, `${path}.${inner.name}`)}</Fragment>
          ))}
        </div>
      ) : null}
    </>
  );
}
