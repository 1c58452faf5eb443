import { ROLE_TITLES } from '../../src/engine/facts/vocabulary.js';
import type { Json, JsonObject } from './schemas.js';

const FILE = 'household.schema.json';

const isObject = (node: Json | undefined): node is JsonObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** What the schema of a household says of each fact, by its path by role, such as `mother.hukou.code` or `laterChild.on`. */
export function factPaths(household: JsonObject): JsonObject {
  const paths: JsonObject = {};
  const addAll = (node: JsonObject, prefix: string, leftOut: string | null): void => {
    for (const [name, value] of Object.entries(propertiesOf(node))) {
      if (name === leftOut || !isObject(value)) continue;
      paths[prefix + name] = outside(value);
      addAll(resolved(household, value), `${prefix}${name}.`, null);
    }
  };
  addAll(household, '', 'members');
  for (const [role, title] of Object.entries(ROLE_TITLES)) {
    paths[role] = {
      title: title.zh,
      description: 'The whole member of this role, or null for no such person.',
      type: ['object', 'null'],
    };
    addAll(definition(household, 'member'), `${role}.`, 'role');
  }
  return paths;
}

const propertiesOf = ({ properties }: JsonObject): JsonObject =>
  isObject(properties) ? properties : {};

function definition(household: JsonObject, name: string): JsonObject {
  const found = isObject(household['$defs']) ? household['$defs'][name] : undefined;
  if (!isObject(found)) throw new Error(`a household has no definition ${name}`);
  return found;
}

/** A node, or the definition that it refers to. */
const resolved = (household: JsonObject, node: JsonObject): JsonObject =>
  typeof node['$ref'] === 'string'
    ? definition(household, node['$ref'].slice('#/$defs/'.length))
    : node;

/** A node as another schema may hold it: its references name the file. */
function outside(node: Json): Json {
  if (Array.isArray(node)) return node.map(outside);
  if (!isObject(node)) return node;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') result[key] = `${FILE}${value}`;
    else result[key] = key === 'yiju' ? value : outside(value);
  }
  return result;
}
