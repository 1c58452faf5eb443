import { describe, expect, it } from 'vitest';
import { bindMapping } from '../../src/batch/mapping/bind.js';
import { mapHousehold } from '../../src/batch/mapping/household.js';
import type { MappedHousehold } from '../../src/batch/mapping/household.js';
import { readMapping } from '../../src/batch/mapping/read-mapping.js';
import type { Cell } from '../../src/batch/table/cell.js';
import { InputError } from '../../src/index.js';
import type { Diagnostic } from '../../src/index.js';

const ONLY_MOTHER = 'members: { father: never, child: never }\n';

/** Maps rows with these columns; each column is its name and its entry in YAML. */
function mapped(
  columns: readonly (readonly [name: string, entry: string])[],
  rows: readonly (readonly Cell[])[],
  head = ONLY_MOTHER,
): MappedHousehold {
  const lines = columns.map(([name, entry]) => `  ${name}: ${entry}\n`);
  const { mapping, parsed } = readMapping(`${head}columns:\n${lines.join('')}`, 'mapping.yaml');
  const bound = bindMapping(mapping, parsed, ['户号', '角色', ...columns.map(([name]) => name)]);
  return mapHousehold(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    bound,
  );
}

/** What the mother's only column says of a cell: the mother's facts, or the problem. */
function mother(entry: string, cell: Cell): unknown {
  const { household, problems } = mapped([['列', entry]], [['1', '', cell]]);
  const [problem] = problems;
  if (problem) return problem.code;
  const [facts] = (household as { members: Record<string, unknown>[] }).members;
  return Object.fromEntries(
    Object.entries(facts ?? {}).filter(([name]) => name !== 'id' && name !== 'role'),
  );
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('a cell', () => {
  it.each<[Cell, string]>([
    [day('1975-03-10'), '1975-03-10'],
    ['1975-03-10', '1975-03-10'],
    ['1975/3/10', '1975-03-10'],
    ['1975.3.10', '1975-03-10'],
    ['1975年3月10日', '1975-03-10'],
    ['１９７５年３月１０日', '1975-03-10'],
    ['19750310', '1975-03-10'],
    [19750310, '1975-03-10'],
  ])('%s is a day', (cell, birthDate) => {
    expect(mother('{ fact: mother.birthDate }', cell)).toEqual({ birthDate });
  });

  it.each<Cell>(['1975年2月30日', '1975年3月', 27463, '10/3/1975', day('1700-01-01'), '某日'])(
    '%s is none',
    (cell) => {
      expect(mother('{ fact: mother.birthDate }', cell)).toBe('WRONG_FORMAT');
    },
  );

  it('is read in the forms of days that are named, and no others', () => {
    const entry = '{ fact: mother.birthDate, type: date, formats: [D/M/YYYY] }';
    expect(mother(entry, '10/3/1975')).toEqual({ birthDate: '1975-03-10' });
    expect(mother(entry, '1975/3/10')).toBe('WRONG_FORMAT');
  });

  it('with an identity number gives the day of birth, if its check digit is right', () => {
    const entry = '{ fact: mother.birthDate, type: id-number }';
    // The number of GB 11643's own example.
    expect(mother(entry, '11010519491231002X')).toEqual({ birthDate: '1949-12-31' });
    expect(mother(entry, '11010519491231002x')).toEqual({ birthDate: '1949-12-31' });
    expect(mother(entry, '110105194912310021')).toBe('WRONG_FORMAT');
    expect(mother(entry, 110105194912310020)).toBe('WRONG_FORMAT');
  });

  it.each<[string, Cell, unknown]>([
    ['{ fact: mother.careCard }', '是', { careCard: true }],
    ['{ fact: mother.careCard }', '无', { careCard: false }],
    ['{ fact: mother.careCard }', '也许', 'WRONG_VALUE'],
    ['{ fact: mother.disability.grade }', '三级', { disability: { grade: 3 } }],
    ['{ fact: mother.disability.grade }', 2, { disability: { grade: 2 } }],
    ['{ fact: mother.disability.grade }', '五级', 'WRONG_VALUE'],
    ['{ fact: mother.hukou.kind }', '农业', { hukou: { kind: 'rural' } }],
    ['{ fact: mother.hukou.code }', 410202, { hukou: { code: '410202' } }],
    ['{ fact: mother.selfCare }', '不能自理', { selfCare: 'none' }],
    ['{ fact: mother.medicalInsurance }', '无', { medicalInsurance: 'none' }],
    [
      '{ fact: mother.chronicConditions }',
      '高血压、糖尿病',
      { chronicConditions: ['hypertension', 'diabetes'] },
    ],
    ['{ fact: mother.chronicConditions }', '无', { chronicConditions: [] }],
    [
      '{ fact: mother.majorIllness.ownPayment }',
      '12,000.50元',
      { majorIllness: { ownPayment: '12000.50' } },
    ],
    ['{ fact: mother.majorIllness.ownPayment }', '约一万', 'WRONG_FORMAT'],
    [
      '{ fact: mother.hospitalStays }',
      '2024-01-03至2024-01-20',
      { hospitalStays: [{ from: '2024-01-03', through: '2024-01-20' }] },
    ],
    [
      '{ fact: mother.determinations.here/relief }',
      '是',
      { determinations: { 'here/relief': true } },
    ],
  ])('%s: %s', (entry, cell, facts) => {
    expect(mother(entry, cell)).toEqual(facts);
  });

  it('that says 无 is null where there can be no such thing, and wrong elsewhere', () => {
    expect(mother('{ fact: mother.deathDate }', '无')).toEqual({ deathDate: null });
    expect(mother('{ fact: mother.disability.grade }', '无')).toEqual({ disability: null });
    expect(mother('{ fact: mother.birthDate }', '无')).toBe('WRONG_FORMAT');
  });

  it('may be said in words of the roster’s own', () => {
    const entry = '{ fact: mother.hukou.kind, values: { 甲: urban, 乙: rural, 丙: unknown } }';
    expect(mother(entry, '甲')).toEqual({ hukou: { kind: 'urban' } });
    expect(mother(entry, '乙')).toEqual({ hukou: { kind: 'rural' } });
  });
});

describe('what is not said', () => {
  const columns = [
    ['母', '{ fact: mother.birthDate }'],
    ['卡', '{ fact: mother.careCard }'],
  ] as const;

  it('is not known: an empty cell, 不详', () => {
    const { household, problems } = mapped(
      columns,
      [['F1', '', '1970-01-01', '不详']],
      `family: 户号\n${ONLY_MOTHER}`,
    );
    expect(problems).toEqual([]);
    expect(household).toEqual({
      id: 'F1',
      members: [{ id: 'mother', role: 'mother', birthDate: '1970-01-01' }],
    });
  });

  it('of a member at all is no answer, unless the mapping says what it means', () => {
    const [problem] = mapped(columns, [['F1', '']]).problems;
    expect(problem).toMatchObject({ path: 'mother', line: 2, code: 'MISSING_PROPERTY' });
    const always = 'members: { mother: always, father: never, child: never }\n';
    expect(mapped(columns, [['F1', '']], always).household).toEqual({
      members: [{ id: 'mother', role: 'mother' }],
    });
    const whenGiven = 'members: { mother: whenGiven, father: never, child: never }\n';
    expect(mapped(columns, [['F1', '']], whenGiven).household).toEqual({ members: [] });
  });
});

describe('cells of one row', () => {
  it('that say different things are rejected', () => {
    const two = [
      ['甲', '{ fact: mother.birthDate }'],
      ['乙', '{ fact: mother.birthDate, type: id-number }'],
    ] as const;
    const id = '11010519491231002X';
    expect(mapped(two, [['', '', '1949/12/31', id]]).problems).toEqual([]);
    expect(mapped(two, [['', '', '1949/12/30', id]]).problems).toMatchObject([
      { line: 2, column: 4, path: 'mother.birthDate', code: 'WRONG_VALUE' },
    ]);
    const thing = [
      ['甲', '{ fact: mother.disability.grade }'],
      ['乙', '{ fact: mother.disability.certifiedOn }'],
    ] as const;
    expect(mapped(thing, [['', '', '无', '2020-01-01']]).problems).toHaveLength(1);
  });

  it('may say that there is no such person', () => {
    const father = [
      ['父', '{ fact: father }'],
      ['生', '{ fact: father.birthDate }'],
    ] as const;
    const head = 'members: { mother: always, child: never }\n';
    const members = (cells: readonly Cell[]): unknown =>
      (mapped(father, [['', '', ...cells]], head).household as { members: unknown[] }).members
        .length;
    expect(members(['无', ''])).toBe(1);
    expect(members(['某人', ''])).toBe(2);
    expect(mapped(father, [['', '', '无', '1970-01-01']], head).problems).toHaveLength(1);
  });
});

describe('rows that are persons', () => {
  const head =
    'rows: person\nfamily: 户号\nrole: { column: 角色 }\nconstants: { person.careCard: true }\n';
  const columns = [
    ['生', '{ fact: person.birthDate }'],
    ['农', '{ fact: rural }'],
  ] as const;

  it('make one household of a family', () => {
    const { household, problems } = mapped(
      columns,
      [
        ['F1', '妻', '1970-01-01', '是'],
        ['F1', '子', '1995-01-01', ''],
      ],
      head,
    );
    expect(problems).toEqual([]);
    expect(household).toEqual({
      id: 'F1',
      rural: true,
      members: [
        { id: 'mother', role: 'mother', birthDate: '1970-01-01', careCard: true },
        { id: 'child', role: 'child', birthDate: '1995-01-01', careCard: true },
      ],
    });
  });

  it('may not be the same person twice, nor say different things of the family', () => {
    const twice = [
      ['F1', '妻', '1970-01-01', '是'],
      ['F1', '母亲', '1970-01-01', '是'],
    ];
    expect(mapped(columns, twice, head).problems).toMatchObject([
      { line: 3, code: 'DUPLICATE_ROLE' },
    ]);
    const different = [
      ['F1', '妻', '1970-01-01', '是'],
      ['F1', '夫', '1970-01-01', '否'],
    ];
    expect(mapped(columns, different, head).problems).toMatchObject([{ line: 3, path: 'rural' }]);
  });
});

describe('a wrong mapping', () => {
  function problemsOf(text: string): readonly Diagnostic[] {
    try {
      const { mapping, parsed } = readMapping(text, 'mapping.yaml');
      bindMapping(mapping, parsed, ['户号', '生日', '生日', '卡']);
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.diagnostics;
    }
  }
  const with3 = (columns: string): string =>
    `members: { mother: always, father: never, child: never }\ncolumns:\n${columns}`;

  it.each([
    [with3('  卡片: { fact: mother.careCard }'), 'UNKNOWN_PROPERTY', 3],
    [with3('  生日: { fact: mother.birthDate }'), 'WRONG_VALUE', 3],
    [with3('  卡: { fact: mother.birthDay }'), 'UNKNOWN_FACT', 3],
    [with3('  卡: { fact: mother.careCard, type: date }'), 'WRONG_VALUE', 3],
    [with3('  卡: { fact: mother.birthDate, formats: [YYYY] }'), 'WRONG_FORMAT', 3],
    [with3('  卡: { fact: person.careCard }'), 'UNKNOWN_FACT', 3],
    [with3('  卡: { fakt: mother.careCard }'), 'UNKNOWN_PROPERTY', 3],
    [with3('  卡: mother.careCard'), 'WRONG_TYPE', 3],
    ['columns: { 卡: { fact: rural } }', 'MISSING_PROPERTY', 1],
    ['rows: person\ncolumns: { 卡: { fact: rural } }', 'MISSING_PROPERTY', 1],
    ['columns: {', 'YAML_SYNTAX', 1],
  ])('%j is %s in line %i', (text, code, line) => {
    expect(problemsOf(text)).toContainEqual(
      expect.objectContaining({ code, span: expect.objectContaining({ line }) as unknown }),
    );
  });

  it('that leaves out a role does not make a family without that person', () => {
    const hints = problemsOf('columns: { 卡: { fact: mother.careCard } }').map(
      ({ message }) => message,
    );
    expect(hints).toEqual([
      'nothing says whether there is a father',
      'nothing says whether there is a child',
    ]);
  });
});
