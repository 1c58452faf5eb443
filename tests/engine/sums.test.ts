import { describe, expect, it } from 'vitest';
import { allocate, formatMoney, parseMoney } from '../../src/engine/values/money.js';
import { nth } from '../../src/engine/values/nth.js';

describe('a sum as it is written', () => {
  it.each([
    ['1.5', 150],
    ['0.05', 5],
    ['0', 0],
    ['10', 1000],
    ['100000000000', 10_000_000_000_000],
    [999999999999, 99_999_999_999_900],
  ])('%j is so many fen: %i', (text, fen) => {
    expect(parseMoney(text)).toBe(fen);
  });

  it.each(['1.', '.5', '1000000000000', '00', '1,5', '1.5 ', '１', 1.005, Number.NaN, 1e21])(
    '%j is none',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  it.each([
    [0, '0.00'],
    [10, '0.10'],
    [100, '1.00'],
    [99_999_999_999_999, '999999999999.99'],
  ])('of %i fen is %s', (fen, text) => {
    expect(formatMoney(fen)).toBe(text);
  });
});

describe('shares', () => {
  it.each<[number, readonly number[], readonly number[]]>([
    [100, [0, 0], [0, 0]],
    [0, [4, 6], [0, 0]],
    [100, [], []],
    [2, [1, 1, 1], [1, 1, 0]], // those that are alike: the earlier first
    [1, [1, 3, 3], [0, 1, 0]],
    [10, [1, 2, 4], [1, 3, 6]], // remainders of 3, 6 and 5 sevenths
    [5, [3, 0, 3], [3, 0, 2]],
    [99_999_999_999_999, [333, 667], [33_300_000_000_000, 66_699_999_999_999]],
  ])('of %i by %j are %j', (total, parts, shares) => {
    expect(allocate(total, parts)).toEqual(shares);
  });
});

describe('an element of a list', () => {
  it('that must be there and is not says so', () => {
    expect(nth(['a', 'b'], 1)).toBe('b');
    expect(() => nth(['a', 'b'], 2)).toThrow(new RangeError('nothing at index 2'));
  });
});
