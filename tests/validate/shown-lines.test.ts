import { describe, expect, it } from 'vitest';
import type { Diagnostic, Span } from '../../src/engine/diagnostics/diagnostic.js';
import { renderDiagnostic } from '../../src/engine/diagnostics/render.js';
import { widthOf } from '../../src/engine/diagnostics/width.js';

const SPAN: Span = { start: 0, end: 1, line: 1, column: 1 };
const WRONG: Diagnostic = {
  code: 'WRONG_VALUE',
  severity: 'error',
  message: 'must be `b`',
  source: 'pack.yaml',
  span: SPAN,
  path: '/a',
  hint: null,
};

/** The line that is shown of a text's last line for a place in it, and the carets beneath, without their margin. */
function shown(text: string, column: number, length = 1): string[] {
  const lines = text.trimEnd().split('\n');
  const start = text.trimEnd().lastIndexOf('\n') + column;
  const span = { start, end: start + length, line: lines.length, column };
  return renderDiagnostic({ ...WRONG, span }, text)
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2));
}

/** So many characters of which each differs from its neighbours. */
const signs = (count: number): string => '0123456789'.repeat(20).slice(0, count);
const carets = (before: number, count = 1): string => ' '.repeat(before) + '^'.repeat(count);

describe('the line that is shown', () => {
  it('is whole up to 80 columns, wherever the place is', () => {
    const line = signs(80);
    for (const column of [1, 31, 71, 80])
      expect(shown(`${'x'.repeat(40)}\n${line}\n`, column)).toEqual([line, carets(column - 1)]);
    expect(shown(line, 81, 0)).toEqual([line, carets(80)]);
  });

  it('has the end of what comes before a place, in its order, where it is too long', () => {
    const line = signs(120);
    const expected = [`…${line.slice(51)}`, carets(30)];
    expect(shown(line, 81)).toEqual(expected);
    expect(shown(`x: 1\n${line}\n`, 81)).toEqual(expected);
    expect(shown(signs(81), 82, 0)).toEqual([`…${signs(81).slice(52)}`, carets(30)]);
  });

  it('is cut at 80 columns after a place near its beginning', () => {
    const line = signs(120);
    expect(shown(line, 31)).toEqual([line.slice(0, 80), carets(30)]);
    expect(shown(line, 1, 100)).toEqual([line.slice(0, 80), carets(0, 80)]);
  });

  it('ends where its words end', () => {
    expect(shown('a: bc  \r\n', 4, 2)).toEqual(['a: bc', carets(3, 2)]);
  });

  it('keeps a column for each sign that cannot be shown', () => {
    expect(shown('a:\t\u0007bc', 5, 2)).toEqual(['a:  bc', carets(4, 2)]);
  });
});

describe('the place above it', () => {
  const above = (parts: Partial<Diagnostic>): string =>
    renderDiagnostic({ ...WRONG, ...parts }, '');

  it('names what is known of file, line, column and path', () => {
    expect(above({}).split('\n')[0]).toBe('pack.yaml:1:1 WRONG_VALUE error: must be `b`');
    expect(above({ source: null }).split('\n')[0]).toBe('1:1 WRONG_VALUE error: must be `b`');
    expect(above({ span: null })).toBe('pack.yaml WRONG_VALUE error: /a: must be `b`');
    expect(above({ span: null, path: '' })).toBe('pack.yaml WRONG_VALUE error: must be `b`');
    expect(above({ span: null, path: '', source: null })).toBe('WRONG_VALUE error: must be `b`');
  });
});

describe('columns of a terminal', () => {
  it.each([
    ['Hangul', '\u1100', 2],
    ['the last of the wide Hangul letters', '\u115f', 2],
    ['the narrow letter after it', '\u1160', 1],
    ['a Latin letter with an accent', 'é', 1],
    ['a Chinese character', '扶', 2],
    ['a Hangul syllable', '\uac00', 2],
    ['a full-width letter', 'Ａ', 2],
    ['the last full-width bracket', '\uff60', 2],
    ['the half-width full stop after it', '\uff61', 1],
    ['a Chinese character beyond the first plane', '𠀀', 2],
    ['one that is kept for other systems', '\uf900', 2],
    ['an upright colon', '\ufe30', 2],
    ['a full-width yen sign', '\uffe5', 2],
    ['a picture', '🌀', 2],
  ])('%s', (_, character, columns) => {
    expect(widthOf(character)).toBe(columns);
    expect(widthOf(`a${character}a`)).toBe(columns + 2);
  });
});
