import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

vi.setConfig({ testTimeout: 30_000 });

type Node = Readonly<Record<string, unknown>>;

const NAMES = ['assessment', 'cases', 'household', 'pack'];
const ANNOTATIONS = ['yiju', 'markdownDescription', 'patternErrorMessage', 'defaultSnippets'];

const published = (name: string): Node =>
  JSON.parse(readFileSync(`src/generated/${name}.schema.json`, 'utf8')) as Node;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every property that a schema names, by its place, with the definition it refers to. */
function properties(schema: Node): [string, Node][] {
  const found: [string, Node][] = [];
  const visit = (node: unknown, place: string): void => {
    if (!isNode(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && isNode(value)) {
        for (const [name, property] of Object.entries(value))
          if (isNode(property)) found.push([`${place}/${name}`, property]);
      }
      if (!['yiju', 'enum', 'examples', 'defaultSnippets'].includes(key))
        visit(value, `${place}/${key}`);
    }
  };
  visit(schema, '');
  return found;
}

const definitionsOf = ({ $defs }: Node): Node => (isNode($defs) ? $defs : {});

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ANNOTATIONS });
formats.default(ajv, { formats: ['date'] });
for (const name of NAMES) ajv.addSchema(published(name));
const validate = (name: string, data: unknown): boolean =>
  ajv.validate(`https://yiju.dev/schemas/v1/${name}.schema.json`, data);

const read = (path: string): unknown => parseYaml(readFileSync(path, 'utf8'), path).data;
const yamlIn = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.yaml') && name !== 'survivors.yaml')
    .map((name) => join(directory, name));

describe.each(['pack', 'cases', 'household'])('the schema of a %s', (name) => {
  it('has a Chinese title and a description for every property', () => {
    const schema = published(name);
    const definitions: Node = {
      ...definitionsOf(published('household')),
      ...definitionsOf(schema),
    };
    const isSaid = (node: Node): boolean => {
      const target = definitions[String(node['$ref']).replace(/^.*\//, '')];
      const { title, description } = { ...(isNode(target) ? target : {}), ...node };
      return /\p{Script=Han}/u.test(String(title)) && typeof description === 'string';
    };
    const silent = properties(schema).filter(([, node]) => !isSaid(node));
    expect(silent.map(([place]) => place)).toEqual([]);
  });
});

describe('the published schemas', () => {
  it('accept the packs and cases that come with the package', () => {
    for (const district of readdirSync('policies')) {
      for (const path of yamlIn(join('policies', district)))
        expect([path, validate('pack', read(path))]).toEqual([path, true]);
      for (const path of yamlIn(join('policies', district, 'cases')))
        expect([path, validate('cases', read(path))]).toEqual([path, true]);
    }
  });

  it('refuse a fact that there is none of', () => {
    const pack = read('policies/tongzhou/draft.yaml') as {
      terms: Record<string, { when: unknown }>;
    };
    const [term] = Object.values(pack.terms);
    if (term) term.when = { var: 'mother.agee' };
    expect(validate('pack', pack)).toBe(false);
    if (term) term.when = { var: 'mother.age' };
    expect(validate('pack', pack)).toBe(true);
  });

  it('say of a household’s fact the question and the unit', () => {
    const [, income] =
      properties(published('household')).find(([place]) => place.endsWith('/previousYearIncome')) ??
      [];
    expect(income?.['markdownDescription']).toContain('去年全家一共收入大约多少钱？');
    expect(income?.['markdownDescription']).toContain('CNY');
  });
});
