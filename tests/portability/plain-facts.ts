import { factValue } from '../model/facts.js';
import type { Scene } from '../model/question.js';
import type { Value } from '../model/value.js';
import { DECIDED } from './whole-rule.js';

type Data = Record<string, unknown>;

/** The names that an expression asks for, in its order. */
const namesIn = (expression: unknown): string[] => [
  ...new Set(
    [...JSON.stringify(expression).matchAll(/"var":"([^"]+)"/g)].map(([, name]) => name ?? ''),
  ),
];

function put(data: Data, name: string, value: unknown): void {
  const parts = name.split('.');
  const last = parts.pop() ?? name;
  const owner = parts.reduce<Data>((inner, part) => (inner[part] ??= {}) as Data, data); // only objects are put on the way
  owner[last] = value;
}

/** What is absent is NaN, with which nothing compares; money is in fen. */
function portable(value: Value): unknown {
  if (value === undefined) throw new Error('a complete family leaves nothing open');
  if (value === null) return Number.NaN;
  return typeof value === 'bigint' ? Number(value) : value;
}

function determination({ pack, role, household }: Scene, id: string): boolean {
  const key = `${pack.district}/${id}`;
  const own = household.members?.find((member) => member.role === role)?.determinations?.[key];
  const decided = own ?? household.determinations?.[key];
  if (decided === undefined) throw new Error(`nothing decided of ${key}`);
  return decided;
}

/** Decides an expression on data. */
export type Tool = (expression: unknown, data: object) => boolean;

/**
 * The facts that an expression asks for, as the model derives them, as plain data for any JSON Logic tool; a term is decided by the tool itself, from its
 * own expression.
 */
export function plainFacts(expression: unknown, scene: Scene, item: string, tool: Tool): object {
  const data: Data = {};
  for (const name of namesIn(expression)) {
    const term = name.startsWith('terms.') ? scene.pack.terms?.[name.slice(6)]?.when : undefined;
    if (term !== undefined) put(data, name, tool(term, plainFacts(term, scene, item, tool)));
    else if (name === DECIDED) put(data, name, determination(scene, item));
    else put(data, name, portable(factValue(scene, name)));
  }
  return data;
}
