// A TypeScript module of types for each schema. A definition becomes an exported type named
// after its key; a reference into another schema becomes an import of that schema's module.
import { compile } from 'json-schema-to-typescript';
import type { Step } from './files.js';
import { pascalCase, readSchemas, schemaName, type Json, type Schema } from './schemas.js';

/** Keywords whose values are data, not schemas. */
const data = new Set(['const', 'enum', 'default', 'examples', 'yiju']);

export const types: Step = async () => {
  const files = new Map<string, string>();
  for (const [name, schema] of readSchemas()) {
    files.set(`${name}.types.ts`, await typesOf(name, schema));
  }
  return files;
};

async function typesOf(name: string, schema: Schema): Promise<string> {
  const root = pascalCase(name);
  const names = [root, ...Object.keys(schema.$defs ?? {}).map(pascalCase)];
  const repeated = names.find((type, index) => names.indexOf(type) !== index);
  if (repeated !== undefined) {
    throw new Error(`${name}.schema.json defines the type ${repeated} twice`);
  }

  const imports = new Set<string>();
  const prepared = prepare(schema as unknown as Json, name, imports) as object;
  const text = await compile(prepared, root, {
    additionalProperties: false,
    bannerComment: '',
    customName: (_, key) => (key === undefined ? undefined : pascalCase(key)),
    style: { singleQuote: true, printWidth: 100 },
    unreachableDefinitions: true,
  });
  const lines = [...imports]
    .sort()
    .map((other) => `import type * as ${pascalCase(other)}Schema from './${other}.types.js';\n`);
  const noise = /(?: \*\n)? \* This interface was referenced by .*\n \* via the .*\n/g;
  const body = text.replace(noise, '').replace(/\/\*\*\n \*\/\n/g, '');
  return `// Generated from ${name}.schema.json.\n${lines.join('')}\n${body.trimStart()}`;
}

/** Turns references into type names, and titles (which would name types) into comments. */
function prepare(node: Json, name: string, imports: Set<string>): Json {
  if (Array.isArray(node)) {
    return node.map((item) => prepare(item, name, imports));
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') {
      result['tsType'] = typeName(value, name, imports);
    } else if (data.has(key)) {
      result[key] = value;
    } else if (!((key === '$id' || key === 'title') && typeof value === 'string')) {
      result[key] = prepare(value, name, imports);
    }
  }
  // A list of a fixed length is a tuple; any other is an array, whatever its bounds.
  if (node['minItems'] !== node['maxItems']) {
    delete result['minItems'];
    delete result['maxItems'];
  }
  const { title, description } = node;
  if (typeof title === 'string') {
    result['description'] = typeof description === 'string' ? `${title}: ${description}` : title;
  }
  return result;
}

function typeName(ref: string, name: string, imports: Set<string>): string {
  const [path = '', fragment = ''] = ref.split('#');
  const target = path === '' ? name : schemaName(path);
  const definition = /^(?:\/\$defs\/([^/]+))?$/.exec(fragment);
  if (definition === null) {
    throw new Error(`${name}.schema.json refers to ${ref}, which is no definition`);
  }
  const type = pascalCase(definition[1] ?? target);
  if (target === name) {
    return type;
  }
  imports.add(target);
  return `${pascalCase(target)}Schema.${type}`;
}
