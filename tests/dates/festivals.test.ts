import { describe, expect, it } from 'vitest';
import { festivalDay } from '../../src/engine/values/festivals.js';

describe('festivals', () => {
  // Days as published in the holiday notices and almanacs of those years.
  it.each([
    ['spring-festival', 2021, 20210212],
    ['spring-festival', 2024, 20240210],
    ['spring-festival', 2027, 20270206],
    ['spring-festival', 2030, 20300203],
    ['mid-autumn', 2023, 20230929],
    ['mid-autumn', 2024, 20240917],
    ['mid-autumn', 2025, 20251006],
    ['double-ninth', 2023, 20231023],
    ['double-ninth', 2024, 20241011],
  ] as const)('%s of %i is on %i', (festival, year, day) => {
    expect(festivalDay(festival, year)).toBe(day);
  });

  it('says nothing of years beyond its table', () => {
    expect(festivalDay('spring-festival', 1800)).toBeUndefined();
    expect(festivalDay('spring-festival', 2500)).toBeUndefined();
  });
});
