import { describe, expect, it } from 'vitest';
import { addDays, addYears, latestWithYears, parseDay } from '../../src/engine/values/day.js';

describe('a day as it is written', () => {
  it.each([
    ...['2024/05-01', '2024-05/01', '20240-5-01', '2024-05-011', '2024-05-1', '02024-05-01'],
    ...['2024-05-0a', '2024-0a-01', 'x024-05-01', '2024-05-0/', '2024-05-0:', '2024-05-1/'],
    ...['2024-05-1:', '2024-0/-31', '-024-05-01', '2024-05- 1', '+024-05-01'],
    ...['1799-12-31', '2200-01-01', '2024-01-00', '2024-00-01', '2024-04-31', '2024-01-32'],
    ...['1900-02-29', '2100-02-29', '2023-02-29', '2024-02-30', '2024-13-01', '2024-99-01'],
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each([
    ['1800-01-01', 18000101],
    ['2199-12-31', 21991231],
    ['2000-02-29', 20000229],
    ['1900-02-28', 19000228],
    ['2024-02-29', 20240229],
    ['2024-04-30', 20240430],
    ['2024-10-09', 20241009],
  ])('%s is one', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe('a birthday', () => {
  it('of 29 February is on 28 February in 1900 and 2100, which have no other', () => {
    expect(addYears(18960229, 4)).toBe(19000228);
    expect(addYears(20960229, 4)).toBe(21000228);
    expect(addYears(19960229, 4)).toBe(20000229);
    expect(addYears(20240229, -1)).toBe(20230228);
    expect(addYears(20240228, -1)).toBe(20230228);
  });

  it.each([
    [20240229, 1, 20230228], // whoever was born on 1 March 2023 is one the day after
    [20240229, 4, 20200229],
    [20240228, 4, 20200228], // on a leap day's eve, those of 29 February have yet to wait
    [20230228, 22, 20010228],
    [20230228, 23, 20000229],
    [20230301, 23, 20000301],
    [19000228, 4, 18960229],
  ])('on or before %i, %i years later, is of %i at the latest', (day, years, birth) => {
    expect(latestWithYears(day, years)).toBe(birth);
  });
});

describe('days later', () => {
  it.each([
    [20240227, 1, 20240228],
    [20240228, 1, 20240229],
    [20240229, 1, 20240301],
    [20230228, 1, 20230301],
    [20240301, -1, 20240229],
    [20240302, -1, 20240301],
    [20241231, 1, 20250101],
    [20250101, -1, 20241231],
    [20240115, 366, 20250115],
  ])('%i and %i more is %i', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });
});
