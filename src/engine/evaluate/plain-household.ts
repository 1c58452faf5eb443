import type { FactType, FactValue } from '../facts/types.js';
import type { Role } from '../facts/leaves.js';
import { formatDay, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { copyFrame, moveTo } from './frame.js';
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

/** The facts on a frame's day as plain data for any JSON Logic tool: money in fen, days as text. */
export function portableFacts({ linked, readings }: Inquiry, frame: Frame): Data {
  const { program } = linked;
  const data: Data = { today: { date: formatDay(frame.day), year: yearOf(frame.day) } };
  for (const [index, { path }] of program.facts.entries())
    put(data, path, portable(factAt(frame, index), nth(linked.definitions, index).type));
  for (const parameter of program.parameters)
    put(data, `parameters.${parameter.name}`, parameterOn(parameter, frame.day));
  for (const [name, option] of Object.entries(readings)) put(data, `readings.${name}`, option);
  return data;
}

/** The facts as a rule's expression asks for them: those of its person as `person.…` too. What its terms give is added as they are decided. */
export const forRole = (facts: Data, role: Role | null): Data => ({
  ...facts,
  ...(role === null ? {} : { person: { ...(facts[role] as Data | undefined), role } }),
  terms: {},
});

/** What a household is on a day in plain data, made once for all rules that read nothing unknown. */
export interface PlainHousehold {
  readonly frame: Frame;
  readonly facts: Data;
  readonly byRole: Map<Role | null, Data>;
}

/** What a household is on a day in plain data. */
export function plainOn(inquiry: Inquiry, day: Day): PlainHousehold {
  const known = inquiry.audited.get(day);
  if (known) return known;
  const frame = copyFrame(inquiry.frame);
  moveTo(frame, day);
  const plain = { frame, facts: portableFacts(inquiry, frame), byRole: new Map() };
  inquiry.audited.set(day, plain);
  return plain;
}
