import { describe, expect, it } from 'vitest';
import { statedIn } from '../../src/engine/validate/numbers/in-text.js';

describe('Chinese numerals in a text', () => {
  it.each([
    ['一百十元', ['110']],
    ['一百一十五元', ['115']],
    ['一万十元', ['10010']],
    ['二千零五元', ['2005']],
    ['三亿五千万元', ['350000000']],
    ['百元', []], // a unit alone is no number
    ['上万元', []],
    ['三百百元', []],
    ['二十百元', []],
    ['亿万元', []],
  ])('%s', (text, figures) => {
    expect([...statedIn(text).keys()]).toEqual(figures);
  });
});
