import packSchema from '../../schemas/pack.schema.json' with { type: 'json' };
import { nearName } from '../diagnostics/near-names.js';
import { isObject } from '../values/is-object.js';

/** What we read of a JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly description?: string;
}

const root: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = packSchema;

/** The part of the pack schema that a condition's nodes follow. */
export const EXPRESSION: Schema = resolve({ $ref: '#/$defs/expression' });

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.slice('#/$defs/'.length);
  return name === undefined ? schema : resolve(root.$defs[name] ?? {});
}

/** The schemas that a value may follow, of which none is a choice again. */
const branches = (schema: Schema): readonly Schema[] => {
  const resolved = resolve(schema);
  return resolved.anyOf ? resolved.anyOf.flatMap(branches) : [resolved];
};

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

/** Of a choice's branches the one that a value means: of its type, with its required property; null when there is none. */
function fitting(choice: readonly Schema[], value: unknown): Schema | null {
  const ofType = choice.filter((branch) => {
    if ('const' in branch) return branch.const === value;
    if (branch.enum) return branch.enum.includes(value);
    return branch.type !== undefined && isOfType(value, branch.type);
  });
  if (ofType.length <= 1 || !isObject(value)) return ofType[0] ?? null;
  return (
    ofType.find(({ required = [] }) => required.every((name) => Object.hasOwn(value, name))) ?? null
  );
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What a value must be, in words, by the branches of a choice. */
function describe(choice: readonly Schema[]): string {
  const objects = choice.filter(({ type }) => type === 'object');
  const names = objects.flatMap(({ required = [] }) => required);
  const others = choice.flatMap((branch) => {
    if ('const' in branch) return `\`${String(branch.const)}\``;
    if (branch.enum) return listed(branch.enum.map(String));
    return { object: [], string: 'text', array: 'a list' }[branch.type ?? ''] ?? branch.type ?? [];
  });
  const object =
    names.length > 1
      ? `an object with one of ${listed(names)}`
      : `an object${names[0] === undefined ? '' : ` with ${listed(names)}`}`;
  return [...new Set(others), ...(objects.length > 0 ? [object] : [])].join(' or ');
}

/** What the schema asks of a place, given what stands there: one schema without a choice, or the choice of which nothing fits. */
export type Asked =
  | { readonly schema: Schema; readonly description: string | null }
  | { readonly noneOf: string; readonly near: string | null };

function ask(schema: Schema, value: unknown): Asked {
  const choice = branches(schema);
  const only = choice.length === 1 ? choice[0] : fitting(choice, value);
  if (only) {
    return { schema: only, description: only.description ?? resolve(schema).description ?? null };
  }
  const names = choice.flatMap(({ required = [] }) => required);
  const texts = choice.flatMap((branch) =>
    typeof branch.const === 'string' ? [branch.const] : [],
  );
  const near = isObject(value)
    ? Object.keys(value)
        .map((name) => nearName(name, names))
        .find((name) => name !== null)
    : typeof value === 'string'
      ? nearName(value, texts)
      : null;
  return { noneOf: describe(choice), near: near ?? null };
}

function step({ properties, additionalProperties, items }: Schema, name: string): Schema {
  if (properties && Object.hasOwn(properties, name)) return properties[name] ?? {};
  if (typeof additionalProperties === 'object') return additionalProperties;
  return items ?? {};
}

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name] // an own property was just seen
    : undefined;

/** What the pack schema asks at the end of a path, and the value there; for a value that fits no branch on the way, null. */
export function askedAt(
  data: unknown,
  path: readonly string[],
): { asked: Asked; value: unknown } | null {
  let asked = ask(root, data);
  let value = data;
  for (const name of path) {
    if (!('schema' in asked)) return null;
    value = within(value, name);
    asked = ask(step(asked.schema, name), value);
  }
  return { asked, value };
}
