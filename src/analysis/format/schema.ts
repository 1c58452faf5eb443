import assessment from '../../schemas/assessment.schema.json' with { type: 'json' };
import cases from '../../schemas/cases.schema.json' with { type: 'json' };
import household from '../../schemas/household.schema.json' with { type: 'json' };
import pack from '../../schemas/pack.schema.json' with { type: 'json' };

/** What the layout reads of a JSON Schema. */
interface Schema {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
}

/** A schema that is no reference and no choice, and the document that it stands in. */
interface Branch {
  readonly schema: Schema;
  readonly root: Schema;
}

/** What a place may hold: every branch of what the schema says of it; none where it says nothing. */
export type Shape = readonly Branch[];

const DOCUMENTS: Readonly<Record<string, Schema>> = {
  'assessment.schema.json': assessment,
  'cases.schema.json': cases,
  'household.schema.json': household,
  'pack.schema.json': pack,
};

function shapeOf(schema: Schema | boolean | undefined, root: Schema): Shape {
  if (typeof schema !== 'object') return [];
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => shapeOf(branch, root));
  if (schema.$ref === undefined) return [{ schema, root }];
  const [file = '', pointer = ''] = schema.$ref.split('#');
  const target = DOCUMENTS[file] ?? root;
  const name = pointer.split('/').at(-1) ?? '';
  return shapeOf(name === '' ? target : target.$defs?.[name], target);
}

export const PACK: Shape = shapeOf(pack, pack);
export const CASES: Shape = shapeOf(cases, cases);
export const HOUSEHOLD: Shape = shapeOf(household, household);
const MEMBER: Shape = itemsOf(propertyOf(HOUSEHOLD, 'members'));

/** The fixed properties of a map, in their order. */
export const propertyNames = (shape: Shape): string[] => [
  ...new Set(shape.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))),
];

/** What a map holds under a name. */
export function propertyOf(shape: Shape, name: string): Shape {
  return shape.flatMap(({ schema: { properties = {}, additionalProperties }, root }) =>
    shapeOf(Object.hasOwn(properties, name) ? properties[name] : additionalProperties, root),
  );
}

/** What a list holds. */
export function itemsOf(shape: Shape): Shape {
  return shape.flatMap(({ schema: { items }, root }) => shapeOf(items, root));
}

/** Whether a map holds maps under names of the author's choosing. */
export const hasNamedMaps = (shape: Shape): boolean =>
  shape.some(({ schema: { additionalProperties }, root }) =>
    shapeOf(additionalProperties, root).some(({ schema }) => schema.properties !== undefined),
  );

/** What stands at a fact's path by role, such as `mother.hukou` or `laterChild`. */
export function factShape(path: string): Shape {
  const [first = '', ...rest] = path.split('.');
  const isRole = ['mother', 'father', 'child'].includes(first);
  const start = isRole ? MEMBER : propertyOf(HOUSEHOLD, first);
  return rest.reduce(propertyOf, start);
}
