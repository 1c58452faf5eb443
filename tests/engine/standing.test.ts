import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

const it100 = item({ id: 'it', for: ['mother'] });

/** A revision of the district in force from a day on, without a last day. */
const revision = (from: string, parts: Partial<Pack> = {}): Pack =>
  pack([it100], {
    revision: from.slice(0, 4),
    ...parts,
    instrument: { ...pack([]).instrument, from, through: null },
  });

const on = (day: string, ...packs: Pack[]): Item[] =>
  engineOf(...packs).evaluate({ members: [MOTHER] }, { on: day, include: 'all' }).entitlements;

const standings = (items: readonly Item[]): string[] =>
  items.map(({ revision: name, standing, from, through }) =>
    [name, standing, from ?? '…', through ?? '…'].join(' '),
  );

describe('an instrument without a last day', () => {
  it('stands from its first day on, for ever', () => {
    expect(standings(on('2019-12-31', revision('2020-01-01')))).toEqual([
      '2020 not-yet … 2019-12-31',
    ]);
    expect(standings(on('2020-01-01', revision('2020-01-01')))).toEqual([
      '2020 in-force 2020-01-01 …',
    ]);
    expect(standings(on('2150-01-01', revision('2020-01-01')))).toEqual([
      '2020 in-force 2020-01-01 …',
    ]);
  });

  it('stands until the next revision comes into force, not the last', () => {
    const all = [revision('2025-01-01'), revision('2020-01-01'), revision('2022-01-01')];
    expect(standings(on('2021-06-01', ...all))).toEqual([
      '2020 in-force 2020-01-01 2021-12-31',
      '2022 not-yet … 2021-12-31',
      '2025 not-yet … 2024-12-31',
    ]);
    expect(standings(on('2022-01-01', ...all))).toEqual([
      '2020 superseded 2022-01-01 …',
      '2022 in-force 2022-01-01 2024-12-31',
      '2025 not-yet … 2024-12-31',
    ]);
  });

  it('is not replaced by one of another district', () => {
    const other = revision('2022-01-01', { district: 'there' });
    expect(standings(on('2023-01-01', revision('2020-01-01'), other))).toEqual([
      '2020 in-force 2020-01-01 …',
      '2022 in-force 2022-01-01 …',
    ]);
  });

  it('is not replaced by a draft', () => {
    const draft = {
      ...revision('2022-01-01'),
      instrument: { ...pack([]).instrument, status: 'draft', from: null, through: null },
    } as Pack;
    expect(standings(on('2023-01-01', draft, revision('2020-01-01')))).toEqual([
      '2020 in-force 2020-01-01 …',
      '2022 draft … …',
    ]);
  });
});
