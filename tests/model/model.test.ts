import { describe, expect, it } from 'vitest';
import { birthdays, dayBefore, nextDay, shift } from './calendar.js';
import { toFen, toYuan } from './fen.js';
import { hospitalDaysThisYear } from './hospital.js';
import { publishedBy } from './published.js';
import { all, not, some } from './value.js';

describe('The model', () => {
  it('walks from day to day', () => {
    expect(nextDay('2024-02-28')).toBe('2024-02-29');
    expect(nextDay('2023-02-28')).toBe('2023-03-01');
    expect(dayBefore('2100-03-01')).toBe('2100-02-28');
    expect(dayBefore('2000-03-01')).toBe('2000-02-29');
    expect(shift('2023-12-31', 366)).toBe('2024-12-31');
  });

  it.each([
    ['1980-02-29', '2023-02-27', 42],
    ['1980-02-29', '2023-02-28', 43],
    ['1980-02-29', '2024-02-28', 43],
    ['1980-02-29', '2024-02-29', 44],
    ['1980-03-01', '2024-02-29', 43],
    ['2024-05-01', '2024-05-01', 0],
  ])('counts birthdays from %s to %s', (since, day, years) => {
    expect(birthdays(since, day)).toBe(years);
  });

  it('counts in fen', () => {
    expect([toFen('3000.5'), toFen('3000.05'), toFen(3000)]).toEqual([300050n, 300005n, 300000n]);
    expect([toYuan(5n), toYuan(300050n)]).toEqual(['0.05', '3000.50']);
  });

  it('counts a day in hospital once', () => {
    const stays = [
      { from: '2023-12-30', through: '2024-01-02' },
      { from: '2024-01-02', through: '2024-01-03' },
    ];
    expect(hospitalDaysThisYear(stays, '2024-01-05')).toBe(3);
    expect(hospitalDaysThisYear([{ from: '2024-01-02' }], '2024-01-05')).toBeUndefined();
  });

  it('counts a month or a year as published on its last day', () => {
    expect(publishedBy('2018-08', '2018-08-30')).toBe(false);
    expect(publishedBy('2018-08', '2018-08-31')).toBe(true);
    expect(publishedBy('2023', '2023-12-31')).toBe(true);
    expect(publishedBy(null, '2100-01-01')).toBe(false);
  });

  it('has three truth values', () => {
    expect([all([undefined, false]), all([undefined, true])]).toEqual([false, undefined]);
    expect([some([undefined, true]), some([undefined, false])]).toEqual([true, undefined]);
    expect([not(undefined), all([]), some([])]).toEqual([undefined, true, false]);
  });
});
