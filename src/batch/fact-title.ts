import { ROLES } from '../engine/facts/leaves.js';
import { ROLE_TITLES } from '../engine/facts/vocabulary.js';
import type { Text } from '../engine/facts/types.js';
import household from '../schemas/household.schema.json' with { type: 'json' };
import type { Catalog } from './catalog.js';

/** What we read of a part of the household schema. */
interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly yiju?: { readonly en?: string };
}

const SCHEMA: SchemaNode = household;
const DEFINITIONS: Readonly<Record<string, SchemaNode>> = household.$defs;

const resolve = (node: SchemaNode): SchemaNode => {
  const definition = node.$ref?.replace('#/$defs/', '');
  return definition === undefined ? node : { ...DEFINITIONS[definition], ...node };
};

/** The title of a property, with that of the object it is in. */
function titleWithin(root: SchemaNode, steps: readonly string[]): Text | null {
  const found: Text[] = [];
  let node = root;
  for (const step of steps) {
    const next = node.properties?.[step];
    if (next === undefined) return null;
    node = resolve(next);
    const { title = step, yiju } = node;
    found.push({ zh: title, en: yiju?.en ?? title });
  }
  const [outer, inner] = found;
  if (!outer || !inner) return outer ?? null;
  return { zh: `${outer.zh}·${inner.zh}`, en: `${outer.en}: ${inner.en}` };
}

const isRole = (name: string): name is (typeof ROLES)[number] =>
  (ROLES as readonly string[]).includes(name);

/** What a fact is called: `mother.birthDate` is 母亲：出生日期. A path that is none is called by itself. */
export function factTitle(path: string, catalog: Catalog = {}): Text {
  const [first = '', ...rest] = path.split('.');
  const determined = /(?:^|\.)determinations\.(.+)$/.exec(path)?.[1];
  if (determined !== undefined) {
    const { title, test } = catalog[determined] ?? {};
    const [zh, en] = [title?.zh ?? determined, title?.en ?? determined];
    return {
      zh: `${zh}：${test?.zh ?? '由主管部门认定'}（须认定）`,
      en: `${en}: ${test?.en ?? 'decided by the authority'} (to be determined)`,
    };
  }
  if (!isRole(first)) return titleWithin(SCHEMA, path.split('.')) ?? { zh: path, en: path };
  const role = ROLE_TITLES[first];
  if (rest.length === 0) return role;
  const own = titleWithin(DEFINITIONS['member'] ?? {}, rest) ?? {
    zh: rest.join('.'),
    en: rest.join('.'),
  };
  return { zh: `${role.zh}：${own.zh}`, en: `${role.en}: ${own.en}` };
}
