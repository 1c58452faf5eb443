import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, formatMoney, parseMoney } from '../../src/engine/values/money.js';

describe('money', () => {
  it('keeps fen exact', () => {
    expect(parseMoney('0.07')).toBe(7);
    expect(parseMoney('19.99')).toBe(1999);
    expect(parseMoney('999999999999.99')).toBe(99999999999999);
    expect(parseMoney(1430)).toBe(143000);
    expect(formatMoney(143000)).toBe('1430.00');
    expect(formatMoney(7)).toBe('0.07');
  });

  it.each(['0x1f', '1_000', 'Infinity', '1e3', '-1', '1.234', '01', '', ' 1'])(
    'refuses %j',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  it('divides 4 to 6 and gives an odd fen to the largest remainder', () => {
    expect(allocate(90000, [4, 6])).toEqual([36000, 54000]);
    expect(allocate(1, [4, 6])).toEqual([0, 1]);
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('never loses or makes a fen', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), parts, (total, shares) => {
        const divided = allocate(total, shares);
        expect(divided.reduce((left, right) => left + right, 0)).toBe(total);
        expect(Math.min(...divided)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
