import { expect, it } from 'vitest';
import type { Household } from '../../src/generated/household.types.js';
import { disagreements } from './agree.js';
import { packs } from './packs.js';

/** Smallest households of faults that the properties have found: none may come back. */
const found: readonly {
  readonly fault: string;
  readonly pack: string;
  readonly day: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly household: Household;
}[] = [
  {
    fault: 'refused because a parent’s unknown age was compared with the child’s',
    pack: 'zhangdian/2020',
    day: '2024-05-01',
    readings: { 'zhangdian/members-child': 'parents-only' },
    household: {
      onlyChild: true,
      laterChild: null,
      members: [
        { role: 'mother', hukou: { code: '370303' } },
        { role: 'child', birthDate: '2000-01-01', deathDate: '2020-01-01' },
      ],
    },
  },
  {
    fault: 'refused for the household’s determination though the members’ own are not known',
    pack: 'zhangdian/2020',
    day: '2024-05-01',
    household: {
      onlyChild: true,
      laterChild: null,
      determinations: { 'zhangdian/special-assistance': false },
    },
  },
];

it.each(found)('Not again: $fault', ({ pack: name, day, readings = {}, household }) => {
  const pack = packs.find(({ district, revision }) => `${district}/${revision}` === name);
  if (!pack) return;
  const question = { pack, day, named: true, readings, knownAt: undefined, household };
  expect(disagreements(question)).toEqual([]);
});
