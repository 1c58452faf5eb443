import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/engine/diagnostics/diagnostic.js';
import { renderDiagnostic } from '../../src/engine/diagnostics/render.js';
import { widthOf } from '../../src/engine/diagnostics/width.js';

const at = (text: string, part: string): Diagnostic => {
  const start = text.indexOf(part);
  const before = text.slice(0, start).split('\n');
  return {
    code: 'WRONG_VALUE',
    severity: 'error',
    message: 'must be `b`',
    source: 'pack.yaml',
    span: {
      start,
      end: start + part.length,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    },
    path: '/a',
    hint: null,
  };
};

describe('renderDiagnostic', () => {
  it('points at the place and gives the hint', () => {
    const text = 'x: 1\na: bc # no\n';
    expect(renderDiagnostic({ ...at(text, 'bc'), hint: 'did you mean `b`?' }, text)).toBe(
      [
        'pack.yaml:2:4 WRONG_VALUE error: must be `b`',
        '  a: bc # no',
        '     ^^',
        '  hint: did you mean `b`?',
      ].join('\n'),
    );
  });

  it('counts two columns for a Chinese character', () => {
    const text = '名称: 三级残疾';
    expect(renderDiagnostic(at(text, '残疾'), text).split('\n').slice(1)).toEqual([
      '  名称: 三级残疾',
      '            ^^^^',
    ]);
  });

  it('marks the first line only of a place of several lines', () => {
    const text = 'a:\n  b: 1\n  c: 2\n';
    expect(renderDiagnostic(at(text, 'b: 1\n  c: 2'), text).split('\n').slice(1)).toEqual([
      '    b: 1',
      '    ^^^^',
    ]);
  });

  it.each([
    ['at its end', `${'字'.repeat(60)}X`],
    ['at its beginning', `X${'字'.repeat(60)}`],
    ['in its middle', `${'字'.repeat(1000)}X${'a'.repeat(1000)}`],
  ])('cuts a long line to 80 columns around a place %s', (_, text) => {
    const [, line = '', caret = ''] = renderDiagnostic(at(text, 'X'), text).split('\n');
    expect(widthOf(line)).toBeLessThanOrEqual(82);
    expect(widthOf(line.slice(0, line.indexOf('X')))).toBe(caret.indexOf('^'));
  });

  it('leaves the line out without a text, and the place without a span', () => {
    const text = 'a: c';
    expect(renderDiagnostic(at(text, 'c'), null)).toBe(
      'pack.yaml:1:4 WRONG_VALUE error: must be `b`',
    );
    expect(renderDiagnostic({ ...at(text, 'c'), span: null, source: null }, text)).toBe(
      'WRONG_VALUE error: /a: must be `b`',
    );
  });

  it('lets nothing through that controls a terminal', () => {
    const text = 'a: \u001b[31mc\u202e\t\u0007';
    const rendered = renderDiagnostic(
      { ...at(text, 'c'), message: 'a\u001b[2J', hint: '\u009b1m' },
      text,
    );
    expect(rendered.replaceAll('\n', '')).toMatch(/^[\u0020-\u007e]*$/);
  });
});
