import type { Figure, Parameter, Program } from '../program/program.js';
import { nth } from '../values/nth.js';
import type { Day } from '../values/day.js';
import type { Fen } from '../values/money.js';

/** A parameter's value on a day: the last one whose first day has come. Before the first of them, its first value. */
export function parameterOn(parameter: Parameter, day: Day): number {
  let value = nth(parameter.values, 0).value;
  for (const version of parameter.values) {
    if (version.from !== null && version.from > day) break;
    value = version.value;
  }
  return value;
}

/** A figure's value on a day. */
export const figureOn = (figure: Figure, program: Program, day: Day): Fen =>
  'fen' in figure ? figure.fen : parameterOn(nth(program.parameters, figure.parameter), day);
