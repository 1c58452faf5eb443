import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

/** The value of a list's only item that is not quoted, and what is said of it. */
function read(text: string): readonly [unknown, ...string[]] {
  const { data, diagnostics } = parseYaml(`- ${text}\n`, '');
  const [value] = data as unknown[];
  return [value, ...diagnostics.map(({ code }) => code)];
}

describe('a text that other readers of YAML read as something else is warned of', () => {
  it.each([
    ...['TRUE', 'False', 'Null', 'Y', 'n', 'YES', 'Off'],
    // To the base 60, as times and proportions look.
    ...[
      '4:6',
      '1:5',
      '10:30',
      '-1:30',
      '+1:30',
      '1:30:59',
      '1_0:30',
      '1:30.5',
      '1:30.',
      '1:30.5_0',
    ],
    ...['00', '010', '-010', '+0777', '0_7', '410_202', '-1_0', '+1__0', '12_'],
    ...['2024-00-01', '2024-1-1', '2024-12-1', '2024-02-31'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([text, 'YAML_TWO_WAYS']);
    expect(read(`"${text}"`)).toEqual([text]);
    expect(read(`'${text}'`)).toEqual([text]);
  });
});

describe('a text that only holds such words is a text, and nothing is said', () => {
  it.each([
    ...['truely', 'untrue', 'falsehood', 'not false', 'nullable', 'annull', 'yesterday', 'bony'],
    ...[
      'at 4:6',
      '4:6比例',
      '10:30-11:00',
      '1:75',
      '1:7a',
      '4:6:x',
      'a1:30',
      '1:30.x',
      '01:30',
      '=1:30',
    ],
    ...['0771号', 'x010', '0x1f', '0o17', '0.5', '00.5', '0', '-0'],
    ...['1_000元', 'a1_000', '_1000', '=1_0', '1a_0', '1_a'],
    ...['2024-01-01', '2024-02-30x', 'on 2024-02-30', '12024-02-30', '2024-02-301', '24-02-30'],
  ])('%s', (text) => {
    const [value, ...said] = read(text);
    expect(String(value)).toBe(text);
    expect(said).toEqual([]);
  });
});

describe('what stands around a document', () => {
  it.each([
    '\ufeff---\na: 1\n',
    '\ufeff# first\n---\na: 1\n',
    '# first\n\n--- # begins\na: 1\n',
    '---\na: 1\n... # end\n',
    '---\na: 1\n...  \n\n# end\n',
    'a: 1 \n \n',
  ])('is no second one: %j', (text) => {
    expect(parseYaml(text, '')).toMatchObject({ data: { a: 1 }, diagnostics: [] });
  });
});
