import { describe, expect, it } from 'vitest';
import { makeRoster } from '../../src/analysis/roster.js';
import { item, engineOf, pack } from '../engine/small-pack.js';

const test = { zh: '符合条件', en: 'meets the conditions' };
const PACK = pack([item({ id: 'help', determination: { authority: null, test } })]);
const options = { count: 200, seed: 7, on: 20240101 };
const roster = makeRoster(PACK, options);

describe('a roster', () => {
  it('is the same for the same seed, begins alike when longer, and differs by seed', () => {
    expect(makeRoster(PACK, options)).toEqual(roster);
    expect(makeRoster(PACK, { ...options, count: 210 }).slice(0, 200)).toEqual(roster);
    expect(makeRoster(PACK, { ...options, seed: 8 })).not.toEqual(roster);
  });

  it('holds only households that can be evaluated, each with its own name', () => {
    const { evaluate } = engineOf(PACK);
    for (const household of roster) evaluate(household, { on: '2024-01-01' });
    expect(new Set(roster.map(({ id }) => id)).size).toBe(200);
  });

  it('has families of both kinds, most but not all local, and facts left out', () => {
    const children = roster.map(({ members }) => members?.find(({ role }) => role === 'child'));
    expect(children.filter((child) => child?.deathDate !== undefined).length).toBeGreaterThan(80);
    expect(children.filter((child) => child?.disability).length).toBeGreaterThan(30);
    const codes = roster.flatMap(
      ({ members }) => members?.flatMap(({ hukou }) => hukou?.code ?? []) ?? [],
    );
    const local = codes.filter((code) => code.startsWith('11')).length / codes.length;
    expect(local).toBeGreaterThan(0.85);
    expect(local).toBeLessThan(1);
    expect(roster.some(({ lowIncome }) => lowIncome === undefined)).toBe(true);
    expect(roster.some(({ determinations }) => determinations?.['here/help'] === true)).toBe(true);
  });

  it('has nobody die, or be certified, before birth or after the day', () => {
    for (const { members } of roster) {
      for (const { birthDate = '', deathDate, disability } of members ?? []) {
        for (const day of [deathDate, disability?.certifiedOn]) {
          if (day === undefined || day === null) continue;
          expect(day > birthDate && day <= '2024-01-01').toBe(true);
        }
      }
    }
  });
});
