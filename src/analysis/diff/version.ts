import type { Pack } from '../../generated/pack.types.js';
import type { Bump, Change, Comparison } from './change.js';
import { isSameRevision } from './days.js';

type Version = readonly [major: number, minor: number, patch: number];

const parse = (version: string): Version => version.split('.').map(Number) as unknown as Version; // the schema has checked the form

const needed = (changes: readonly Change[]): Bump | null => {
  if (changes.length === 0) return null;
  return changes.every(({ kind }) => kind === 'text') ? 'patch' : 'minor';
};

function isRaised(before: Version, after: Version, needs: Bump): boolean {
  const parts = needs === 'minor' ? 2 : 3;
  for (let index = 0; index < parts; index += 1) {
    const [one, other] = [before[index] ?? 0, after[index] ?? 0];
    if (one !== other) return other > one;
  }
  return false;
}

/** How far the version of the encoding must rise for some changes, and whether it has. */
export function versionNeeded(
  before: Pack,
  after: Pack,
  changes: readonly Change[],
): Comparison['version'] {
  const needs = needed(changes);
  const isEnough =
    needs === null || !isSameRevision(before, after)
      ? null
      : isRaised(parse(before.version), parse(after.version), needs);
  return { from: before.version, to: after.version, needs, isEnough };
}
