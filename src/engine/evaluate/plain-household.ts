import type { FactType, FactValue } from '../facts/types.js';
import type { Role } from '../facts/leaves.js';
import { formatDay, yearOf } from '../values/day.js';
import { nth } from '../values/nth.js';
import type { Frame } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { parameterOn } from './parameters.js';
import { factAt } from './run.js';

/** Facts as other JSON Logic tools take them: objects in objects. */
export type Data = Record<string, unknown>;

/** Puts a value at a dotted path, making the objects on the way. */
function put(data: Data, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const owner = parts.reduce<Data>((inner, part) => (inner[part] ??= {}) as Data, data); // only objects are put on the way
  owner[last] = value;
}

/** Absent facts are NaN: every comparison of JavaScript with it is false, whichever way it points, as the contract has it. */
function portable(value: FactValue, type: FactType): unknown {
  if (value === null || value === undefined) return Number.NaN;
  return type.kind === 'date' && typeof value === 'number' ? formatDay(value) : value;
}

/**
 * Some facts on a frame's day, by their numbers, as plain data for any JSON Logic tool: money in fen, days as text, those of the role as `person.…` too.
 */
export function plainData(
  { linked, readings }: Inquiry,
  frame: Frame,
  facts: readonly number[],
  role: Role | null,
): Data {
  const { program } = linked;
  const data: Data = {
    today: { date: formatDay(frame.day), year: yearOf(frame.day) },
    readings,
  };
  for (const fact of facts) {
    const { type } = nth(linked.definitions, fact);
    put(data, nth(program.facts, fact).path, portable(factAt(frame, fact), type));
  }
  for (const parameter of program.parameters)
    put(data, `parameters.${parameter.name}`, parameterOn(parameter, frame.day));
  if (role !== null) data['person'] = { ...(data[role] as Data | undefined), role };
  return data;
}
