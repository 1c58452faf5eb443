import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import secure from 'ajv/lib/refs/json-schema-secure.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { codesOfPack } from '../../scripts/hostile/try-bomb.js';
import { SMALL_PACK } from '../validate/small-pack.js';

type Schema = Readonly<Record<string, unknown>>;

const names = readdirSync('src/schemas').filter((name) => name.endsWith('.schema.json'));
const text = (name: string): string => readFileSync(`src/schemas/${name}`, 'utf8');

/** Every schema within a schema that has a keyword. */
function having(schema: unknown, keyword: string): Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap((each) => having(each, keyword));
  return Object.hasOwn(schema, keyword) && !Array.isArray(schema)
    ? [schema as Schema, ...inner]
    : inner;
}

/** Patterns without a longest text, where the pattern itself says how long it may be. */
const UNLIMITED: Readonly<Record<string, readonly string[]>> = {
  'pack.schema.json': ['/properties/revision'],
};

describe('the schemas', () => {
  it.each(names)('%s has no pattern or list that grows without a limit', (name) => {
    const isSecure = new Ajv({ strict: false }).compile(secure);
    isSecure(JSON.parse(text(name)));
    const found = (isSecure.errors ?? []).map(({ instancePath }) => instancePath);
    expect(found).toEqual(UNLIMITED[name] ?? []);
  });

  it.each(names)('%s takes no pattern from the data', (name) => {
    expect(text(name)).not.toContain('$data');
  });

  // ajv compares each value with each other unless the schema says their type: 90,000 words take minutes.
  it('of what people write say of what type the values are that must differ', () => {
    const written = names.filter((name) => !name.startsWith('assessment'));
    const lists = written.flatMap((name) => having(JSON.parse(text(name)), 'uniqueItems'));
    expect(lists.length).toBeGreaterThan(0);
    for (const { items } of lists) expect(items).toHaveProperty('type');
  });
});

describe('a pack', () => {
  it.each([
    ['a pattern', 'codes: ["4102"]', 'codes: ["4102"]\n  pattern: "^(a+)+$"', 'UNKNOWN_PROPERTY'],
    ['a reference into the data', 'version: 1.0.0', 'version: { $data: /revision }', 'WRONG_TYPE'],
    ['a schema', 'version: 1.0.0', 'version: 1.0.0\n$ref: "#"', 'UNKNOWN_PROPERTY'],
  ])('that brings %s is refused', (_, from, to, code) => {
    expect(codesOfPack(SMALL_PACK.replace(from, to))).toEqual([code]);
  });

  it('has no property from a prototype', () => {
    expect(codesOfPack('toString: 1')).toContain('MISSING_PROPERTY');
    expect(codesOfPack('{}')).toEqual(['MISSING_PROPERTY']);
  });
});

describe('the validators', () => {
  it('are written when the package is built, and compile nothing', () => {
    const files = readdirSync('src/generated').filter((name) => name.endsWith('.validator.js'));
    expect(files.length).toBeGreaterThan(2);
    for (const name of files) {
      const code = readFileSync(`src/generated/${name}`, 'utf8');
      expect(code).not.toMatch(/new Function|\beval\(/);
    }
  });
});
