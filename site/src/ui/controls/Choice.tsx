import type { JSX } from 'preact';
import { idFor, namedBy } from './control-props.js';

/** One of the answers to choose from. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value> {
  readonly path: string;
  readonly scope: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** A few answers side by side, of which one is taken. */
export function Choice<Value>({
  path,
  scope,
  value,
  options,
  onChoose,
}: Props<Value>): JSX.Element {
  const name = idFor(scope, path, 'choice');
  return (
    <div class="choice" role="radiogroup" {...namedBy(scope, path)}>
      {options.map((option, index) => (
        <label key={index} class={option.value === undefined ? 'choice-open' : undefined}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChoose(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
