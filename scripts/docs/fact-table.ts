import { readFileSync, writeFileSync } from 'node:fs';
import { localFacts } from '../../src/engine/facts/local.js';
import type { FactDefinition, FactType } from '../../src/engine/facts/types.js';
import { HOUSEHOLD_FACTS, MEMBER_FACTS, ROLE_FACT } from '../../src/engine/facts/vocabulary.js';

type Facts = Readonly<Record<string, FactDefinition>>;

/** `today` is no fact of a household, but is asked like one. */
const TODAY: Readonly<Record<string, FactType>> = {
  'today.date': { kind: 'date' },
  'today.year': { kind: 'integer', unit: 'year' },
};

const UNITS = {
  age: 'full years',
  years: 'full years',
  year: 'calendar year',
  days: 'days',
  grade: 'grade, 1 the gravest',
} as const;

const TYPES = {
  boolean: ['boolean', 'true, false'],
  money: ['money', 'CNY'],
  code: ['code', 'six digits, GB/T 2260'],
  date: ['date', 'YYYY-MM-DD'],
} as const;

/** A type's name, and its unit or the words that it has. */
function typeAndUnit(type: FactType): readonly [string, string] {
  switch (type.kind) {
    case 'integer':
      return ['whole number', UNITS[type.unit]];
    case 'word':
    case 'words':
      return [type.kind, type.values.map((word) => `\`${word}\``).join(' ')];
    default:
      return TYPES[type.kind];
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const rowsOf = (facts: Facts): string[] =>
  Object.entries(facts).map(([name, { type, title }]) =>
    row([`\`${name}\``, ...typeAndUnit(type), title.zh, title.en]),
  );

function table(of: string, rows: readonly string[]): string {
  const head = [of, 'type', 'unit or words', '中文', 'English'];
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

/** Tables of every name that a condition can ask for as a fact, with its type and unit. */
function factTables(): string {
  const day = Object.entries(TODAY).map(([name, type]) =>
    row([`\`${name}\``, ...typeAndUnit(type), '查询日', 'the day asked about']),
  );
  return [
    table('of a member', [
      ...rowsOf({ ...MEMBER_FACTS, ...localFacts([]) }),
      ...rowsOf({ role: ROLE_FACT }).map((line) =>
        line.replace('`role`', '`role` (`person` only)'),
      ),
    ]),
    table('of the household', rowsOf(HOUSEHOLD_FACTS)),
    table('of the question', day),
  ].join('\n\n');
}

const BEGIN = '<!-- facts: made by `npm run docs:api` -->';
const END = '<!-- /facts -->';

/** A page with its tables of facts as they are now. */
export function withFactTables(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`no ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n\n${factTables()}\n\n${END}${after}`;
}

/** Brings the tables of facts of a page up to date. */
export function writeFactTables(path: string): void {
  writeFileSync(path, withFactTables(readFileSync(path, 'utf8')));
}
