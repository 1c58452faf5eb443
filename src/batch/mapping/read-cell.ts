import type { DiagnosticCode } from '../../engine/diagnostics/diagnostic.js';
import { parseMoney } from '../../engine/values/money.js';
import type { Column, FactValue } from '../../generated/mapping.types.js';
import { cellText, plainText } from '../table/cell.js';
import type { Cell } from '../table/cell.js';
import type { ColumnFact } from './column-fact.js';
import { cellDay, dayReader } from './days.js';
import type { ReadDay } from './days.js';
import { birthDateOf } from './id-number.js';
import { gradeSaid, saysNone, saysUnknown, wordSaid, yesOrNo } from './sayings.js';

/** What a fact can be set to: a value, or the stays in a hospital. */
export type Given = FactValue | readonly { readonly from: string; readonly through: string }[];

/** What a cell says: a value (null: there is no such thing), nothing, or something that is wrong. */
export type CellReading =
  | { readonly kind: 'given'; readonly value: Given }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly code: DiagnosticCode; readonly reason: string };

export type ReadCell = (cell: Cell) => CellReading;

const EMPTY: CellReading = { kind: 'empty' };
const given = (value: Given): CellReading => ({ kind: 'given', value });
const wrong = (code: DiagnosticCode, reason: string): CellReading => ({
  kind: 'wrong',
  code,
  reason,
});

function readGrade(text: string, values: readonly number[]): CellReading {
  const grade = gradeSaid(text);
  return values.includes(grade)
    ? given(grade)
    : wrong('WRONG_VALUE', `must be a grade, one of ${values.join(', ')}`);
}

function readMoney(text: string): CellReading {
  const plain = text
    .replace(/元$/, '')
    .replace(/^[¥￥]/, '')
    .trim();
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const number = isGrouped ? plain.replaceAll(',', '') : plain;
  return parseMoney(number) === undefined
    ? wrong('WRONG_FORMAT', 'must be an amount in yuan with at most two decimals')
    : given(number);
}

const LIST = /[、,;\s/+]+/;

function readWords(fact: string, text: string, values: readonly string[]): CellReading {
  const words = text.split(LIST).map((part) => wordSaid(fact, part));
  return words.every((word) => word !== undefined)
    ? given([...new Set(words)])
    : wrong('WRONG_VALUE', `must say some of ${values.join(', ')}`);
}

function readStays(text: string, readDay: ReadDay): CellReading {
  const stays = text.split(/[;、]/).map((part) => {
    const [from = '', through = ''] = part.split(/至|到|~|—+/).map((day) => cellDay(day, readDay));
    return { from, through };
  });
  return stays.every(({ from, through }) => from !== '' && through !== '')
    ? given(stays)
    : wrong('WRONG_FORMAT', 'must be stays such as 2024-01-03至2024-01-20, divided by ；');
}

function readIdNumber(cell: Cell): CellReading {
  if (typeof cell === 'number') {
    return wrong('WRONG_FORMAT', 'is stored as a number, which has lost digits; store it as text');
  }
  const found = birthDateOf(plainText(cellText(cell)));
  return 'day' in found ? given(found.day) : wrong('WRONG_FORMAT', found.wrong);
}

const orWrong = (value: Given | undefined, code: DiagnosticCode, reason: string): CellReading =>
  value === undefined ? wrong(code, reason) : given(value);

/** Reads a cell that is not empty and says neither 无 nor that it is not known. */
function readerOf(fact: ColumnFact, type: string, readDay: ReadDay): ReadCell {
  const local = fact.steps.join('.');
  const { kind } = fact;
  if (type === 'id-number') return readIdNumber;
  switch (kind.kind) {
    case 'day':
      return (cell) =>
        orWrong(
          cellDay(cell, readDay),
          'WRONG_FORMAT',
          'must be a real calendar day, 1850 to 2199',
        );
    case 'boolean':
      return (cell) => orWrong(yesOrNo(cellText(cell)), 'WRONG_VALUE', 'must be 是 or 否');
    case 'money':
      return (cell) => readMoney(plainText(cellText(cell)));
    case 'integer':
      return (cell) => readGrade(plainText(cellText(cell)), kind.values);
    case 'year':
      return (cell) => {
        const [, year] = /^(\d{4})年?$/.exec(plainText(cellText(cell))) ?? [];
        return orWrong(year && Number(year), 'WRONG_FORMAT', 'must be a year of four digits');
      };
    case 'code':
      return (cell) => {
        const code = plainText(cellText(cell));
        return /^\d{6}$/.test(code)
          ? given(code)
          : wrong('WRONG_FORMAT', 'must be a code of six digits (GB/T 2260)');
      };
    case 'word':
      return (cell) =>
        orWrong(
          wordSaid(local, cellText(cell)),
          'WRONG_VALUE',
          `must say one of ${kind.values.join(', ')}`,
        );
    case 'words':
      return (cell) => readWords(local, plainText(cellText(cell)), kind.values);
    case 'stays':
      return (cell) => readStays(plainText(cellText(cell)), readDay);
    case 'thing':
      // Of a member the name, of another thing that it is there.
      return (cell) =>
        fact.steps.length === 0
          ? given(true)
          : orWrong(
              yesOrNo(cellText(cell)),
              'WRONG_VALUE',
              'must be 是 or 否, and its facts stand in other columns',
            );
  }
}

/** What 无 says of a fact: that a list is empty, or that there is no such thing; undefined where it is a word like others. */
function noneOf({ kind, none }: ColumnFact): CellReading | undefined {
  if (kind.kind === 'words' || kind.kind === 'stays') return given([]);
  return none === null ? undefined : given(null);
}

/** Makes the reader of a column's cells; null where its forms of days are none. */
export function cellReader(
  fact: ColumnFact,
  { type, formats, values = {} }: Column,
): ReadCell | null {
  const readDay = dayReader(formats);
  if (readDay === null) return null;
  const own = new Map(Object.entries(values).map(([text, value]) => [plainText(text), value]));
  const read = readerOf(fact, type ?? '', readDay);
  const none = noneOf(fact);
  return (cell) => {
    const text = plainText(cellText(cell));
    const meant = own.get(text);
    if (meant !== undefined) return meant === 'unknown' ? EMPTY : given(meant);
    if (text === '' || saysUnknown(text)) return EMPTY;
    if (none && saysNone(text)) return none;
    return read(cell);
  };
}
