import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isMap, parseDocument, visit } from 'yaml';
import { formatYaml } from '../../src/analysis/format/format.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { tokens } from '../../src/engine/parse/tokens.js';

vi.setConfig({ testTimeout: 60_000 });

const format = (text: string): string => formatYaml(text, 'x.yaml').text ?? 'not readable';
const dataOf = (text: string): unknown => parseYaml(text, 'x.yaml').data;
const commentsOf = (text: string): string[] =>
  [...tokens(text)]
    .filter(({ type }) => type === 'comment')
    .map((comment) => comment.text.trim())
    .sort();

const policies = readdirSync('policies', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => join('policies', path));

/** Moves the entries of every map, with their comments, but for facts set in an order. */
function shuffled(text: string, places: readonly number[]): string {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  let next = 0;
  visit(document, {
    Pair: (_, { key }) => (String(key) === 'with' ? visit.SKIP : undefined),
    Map: (_, map) => {
      for (let last = map.items.length - 1; last > 0; last -= 1) {
        const place = (places[next % places.length] ?? 0) % (last + 1);
        next += 1;
        const [left, right] = [map.items[last], map.items[place]];
        if (isMap(map) && left && right) [map.items[last], map.items[place]] = [right, left];
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

describe.each(policies)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const formatted = format(text);

  it('has one layout, which says the same with the same comments', () => {
    expect(dataOf(formatted)).toEqual(dataOf(text));
    expect(commentsOf(formatted)).toEqual(commentsOf(text));
    expect(format(formatted)).toBe(formatted);
  });
});

describe.each(policies.filter((path) => !path.includes('cases')))('%s shuffled', (path) => {
  it('is restored byte for byte', () => {
    const formatted = format(readFileSync(path, 'utf8'));
    const [places = []] = fc.sample(fc.array(fc.nat(999), { minLength: 500, maxLength: 500 }), {
      seed: 7,
      numRuns: 1,
    });
    const moved = shuffled(formatted, places);
    expect(moved).not.toBe(formatted);
    expect(format(moved)).toBe(formatted);
  });
});

const key = fc.stringMatching(/^[a-z]{1,8}$/);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, 49, -3),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1430.10', '#a', 'a: b', 'no', "'", '"', 'a  b', '- a', '甲，乙', 'a\n b\n'),
    fc.lorem({ maxCount: 40 }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('any text', () => {
  it('keeps what it says and has one layout only', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 4, noNullPrototype: true }), (data) => {
        const text = JSON.stringify(data);
        const formatted = format(text);
        expect(dataOf(formatted)).toEqual(dataOf(text));
        expect(format(formatted)).toBe(formatted);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('keeps its comments wherever they stand', () => {
    const base = format(readFileSync('policies/tongzhou/draft.yaml', 'utf8'))
      .split('\n')
      .slice(0, 130);
    const place = fc.record({
      line: fc.nat(base.length - 1),
      indent: fc.nat(5),
      isBeside: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const lines = [...base];
        places.forEach(({ line, indent, isBeside }, index) => {
          const comment = `# ${String(index)}`;
          if (isBeside && lines[line] !== '') lines[line] = `${lines[line] ?? ''} ${comment}`;
          else lines.splice(line, 0, `${'  '.repeat(indent)}${comment}`);
        });
        const text = lines.join('\n');
        fc.pre(dataOf(text) !== undefined);
        const formatted = format(text);
        expect(commentsOf(formatted)).toEqual(commentsOf(text));
        expect(dataOf(formatted)).toEqual(dataOf(text));
        expect(format(formatted)).toBe(formatted);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});
