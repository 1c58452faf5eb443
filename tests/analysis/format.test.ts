import { describe, expect, it } from 'vitest';
import { formatYaml } from '../../src/analysis/format/format.js';

/** The layout of a text that can be read. */
function format(text: string): string {
  const { text: result, diagnostics } = formatYaml(text, 'pack.yaml');
  expect(diagnostics).toEqual([]);
  return result ?? '';
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

describe('the order', () => {
  it('of properties is the schema’s', () => {
    const item = ['force: mandatory', 'title: { en: B, zh: 甲 }', 'clause: 一', 'id: a'];
    expect(format(lines('entitlements:', `  - ${item.join('\n    ')}`))).toBe(
      lines(
        'entitlements:',
        '  - { id: a, clause: 一, title: { zh: 甲, en: B }, force: mandatory }',
      ),
    );
  });

  it('of terms, readings and parameters is the document’s, then by name', () => {
    const term = (name: string, clause: string): string =>
      `  ${name}: { citations: [{ clause: ${clause}, quote: 引文 }] }`;
    const register = 'register: [{ clause: 序言 }, { clause: 三（一）1 }]';
    const text = lines(
      register,
      'terms:',
      term('z-late', '三（一）1'),
      term('b-early', '序言'),
      term('unknown', '九'),
      term('a-early', '序言'),
    );
    const names = format(text).match(/^ {2}[a-z-]+(?=:$)/gm);
    expect(names?.map((name) => name.trim())).toEqual(['a-early', 'b-early', 'z-late', 'unknown']);
  });

  it('of a case’s households is that of their use', () => {
    const text = lines(
      'cases:',
      '  - { household: { like: 乙 } }',
      '  - { household: { like: 甲 } }',
      'households: { 丙: {}, 甲: {}, 乙: {} }',
    );
    expect(format(text).match(/^ {2}.(?=: )/gm)).toEqual(['  乙', '  甲', '  丙']);
  });

  it('in which a case sets facts is kept', () => {
    const facts = '{ mother.careCard: true, mother: { birthDate: 1960-01-01, role: mother } }';
    expect(format(`cases: [{ household: { with: ${facts}, like: 甲 } }]\n`)).toContain(
      'household: { like: 甲, with: { mother.careCard: true, mother: { role: mother, birthDate: 1960-01-01 } } }',
    );
  });
});

describe('scalars', () => {
  it.each([
    ['"cash"', 'cash'],
    ["'2018'", '"2018"'],
    ['2018', '2018'],
    ['1430.10', '"1430.10"'],
    ['010', '"010"'],
    ['2023-08-01', '2023-08-01'],
    ['"2024-02-30"', '"2024-02-30"'],
    ['1.0.0', '1.0.0'],
    ['~', 'null'],
    ['"null"', '"null"'],
    ['"no"', '"no"'],
    ['"甲：乙"', '甲：乙'],
    ['"a: b"', '"a: b"'],
    ['"a # b"', '"a # b"'],
    ['"- a"', '"- a"'],
    ['"-a"', '-a'],
    ['"[a"', '"[a"'],
    ['"a, b"', 'a, b'],
    ['"say \\"a\\""', 'say "a"'],
    ['"\\"a\\" b"', `'"a" b'`],
    [`"\\"a\\" it's"`, `"\\"a\\" it's"`],
    ['"a\\u0007"', '"a\\u0007"'],
    ['""', '""'],
  ])('%s is written %s', (given, expected) => {
    expect(format(`revision: ${given}\n`)).toBe(`revision: ${expected}\n`);
  });

  it('are quoted in brackets where brackets and commas would end them', () => {
    expect(format('jurisdiction:\n  name:\n    zh: 甲, 乙\n    en: a\n')).toBe(
      'jurisdiction: { name: { zh: "甲, 乙", en: a } }\n',
    );
  });

  it('that are names are always text, so that `on` needs no quotes', () => {
    const text = 'cases:\n  - { clause: 一, on: 2024-01-01 }\n';
    expect(format(text)).toBe(text);
  });

  it('are folded only when they pass 120 columns, and only at spaces', () => {
    const short = 'word '.repeat(22).trim();
    const long = 'word '.repeat(30).trim();
    expect(format(`district: >-\n  ${short}\n`)).toBe(`district: ${short}\n`);
    expect(format(`district: ${long}\n`)).toBe(
      lines('district: >-', `  ${'word '.repeat(23).trim()}`, `  ${'word '.repeat(7).trim()}`),
    );
    const chinese = '特殊家庭'.repeat(40);
    expect(format(`district: ${chinese}\n`)).toBe(`district: ${chinese}\n`);
  });

  it('of several lines are shown as such', () => {
    expect(format('district: "a\\nb\\n\\nc"\n')).toBe(
      lines('district: |-', '  a', '  b', '', '  c'),
    );
  });
});

describe('maps and lists', () => {
  it('stand in one line within 120 columns, Chinese characters taking two', () => {
    const fits = '字'.repeat(45);
    expect(format(`instrument:\n  title:\n    zh: ${fits}\n    en: b\n`)).toContain(
      `{ zh: ${fits}`,
    );
    expect(format(`instrument:\n  title: { zh: ${fits}字字字字字字, en: b }\n`)).toContain(
      '\n    zh: ',
    );
  });

  it('are written out when more than four deep, operands one below the other', () => {
    const shallow = '{ "!": { "==": [{ var: onlyChild }, true] } }';
    const deep = '{ and: [{ ">=": [{ var: mother.age }, 49] }, { var: onlyChild }] }';
    expect(format(`terms: { a: { when: ${shallow} }, b: { when: ${deep} } }\n`)).toBe(
      lines(
        'terms:',
        '  a:',
        `    when: ${shallow}`,
        '  b:',
        '    when:',
        '      and:',
        '        - { ">=": [{ var: mother.age }, 49] }',
        '        - { var: onlyChild }',
      ),
    );
  });

  it('have a blank line between entitlements and around the parts of the pack', () => {
    const item = '{ id: a, citations: [{ clause: 一, quote: 引文 }] }';
    expect(format(`version: 1.0.0\ndistrict: b\nentitlements: [${item}, ${item}]\n`)).toBe(
      lines(
        'district: b',
        'version: 1.0.0',
        '',
        'entitlements:',
        '  - id: a',
        '    citations:',
        '      - { clause: 一, quote: 引文 }',
        '',
        '  - id: a',
        '    citations:',
        '      - { clause: 一, quote: 引文 }',
      ),
    );
  });
});

describe('comments', () => {
  it('go with the entry that they stand above or beside', () => {
    const text = lines(
      '# why this version',
      'version: 1.0.0 # raised',
      '# of the district',
      'district: a',
      'revision: b',
    );
    expect(format(text)).toBe(
      lines(
        '# of the district',
        '',
        'district: a',
        'revision: b',
        '',
        '# why this version',
        'version: 1.0.0 # raised',
      ),
    );
  });

  it('stay at the head of the file when a blank line follows, and at the end', () => {
    const text = lines('# the file', '', '# the version', 'version: 1', 'district: a', '', '# end');
    expect(format(text)).toBe(
      lines('# the file', '', 'district: a', '', '# the version', 'version: 1', '', '# end'),
    );
  });

  it('write out the map or list that they are in', () => {
    const text = lines('benefit: { per: person, # each', '  kind: cash }');
    expect(format(text)).toBe(lines('benefit:', '  kind: cash', '  per: person # each'));
  });

  it('at the end of a list stay in it', () => {
    const text = lines(
      'entitlements:',
      '  - id: a',
      '    # of a',
      '  # of the list',
      '# of the file',
    );
    expect(format(text)).toBe(
      lines('entitlements:', '  - id: a', '    # of a', '', '  # of the list', '', '# of the file'),
    );
  });
});

describe('a text that cannot be read', () => {
  it('is left alone, with the place', () => {
    const { text, diagnostics } = formatYaml('district: a\ndistrict: b\n', 'pack.yaml');
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'YAML_KEY', source: 'pack.yaml', span: { line: 2 } },
    ]);
  });
});
