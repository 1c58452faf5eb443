import type { Figure, Parameter } from '../../generated/pack.types.js';
import { parseMoney } from '../values/money.js';
import type { Fen } from '../values/money.js';

/** The days on which figures change, beside the beginning (the empty text, before every day). */
export function changesOf(
  figures: readonly Figure[],
  parameters: ReadonlyMap<string, Parameter>,
): string[] {
  const days = figures.flatMap((figure) =>
    typeof figure === 'object'
      ? (parameters.get(figure.parameter)?.values ?? []).map(({ from }) => from ?? '')
      : [''],
  );
  return [...new Set(days)].sort();
}

/** What a figure is on a day: before a parameter's first value that value, as the engine has it; undefined for one that there is not. */
export function figureOn(
  figure: Figure,
  day: string,
  parameters: ReadonlyMap<string, Parameter>,
): Fen | undefined {
  if (typeof figure !== 'object') return parseMoney(figure);
  const values = parameters.get(figure.parameter)?.values ?? [];
  const value = values.filter(({ from = '' }) => from <= day).at(-1) ?? values[0];
  return value && parseMoney(value.value);
}
