import { describe, expect, it } from 'vitest';
import { diagnose } from './harness.js';
import type { Patch } from './harness.js';

const RANGE: Patch = [
  'between: [10000, 20000]',
  'between: [{ parameter: low }, { parameter: high }]',
];

/** A low end that falls, and a high end whose one value begins when it has fallen. */
const ends = (before: string, quote: string): Patch => [
  'parameters:\n',
  `parameters:
  high:
    title: { zh: 高, en: high }
    unit: CNY
    values:
      - { value: 300, from: 2024-01-01, citation: { clause: 一（二）, quote: 每日300元 } }
  low:
    title: { zh: 低, en: low }
    unit: CNY
    values:
      - { value: ${before}, from: 2023-08-01, citation: { clause: 一（${quote === '每日300元' ? '二' : '一'}）, quote: ${quote} } }
      - { value: 300, from: 2024-01-01, citation: { clause: 一（二）, quote: 每日300元 } }
`,
];

/** What is said of the range alone; the days stand in no quote, which is no matter here. */
const ofRange = (patches: readonly Patch[]): string[] =>
  diagnose(patches).filter((found) => found.startsWith('RANGE'));

describe('A range by parameters, one of which has its first value from a later day', () => {
  it('has that value before the day too, and is reversed where it is the lower one', () => {
    expect(ofRange([RANGE, ends('1430', '每人每月1430元')])).toEqual(['RANGE_REVERSED 125:64']);
  });

  it('is in order where it is not', () => {
    expect(ofRange([RANGE, ends('300', '每日300元')])).toEqual([]);
  });
});
