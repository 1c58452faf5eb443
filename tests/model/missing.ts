import type { Household } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { HOUSEHOLD_FACTS, MEMBER_FACTS } from './shape.js';

function missingIn(
  whole: object,
  facts: Readonly<Record<string, readonly string[]>>,
  prefix: string,
): string[] {
  const given = whole as Record<string, Record<string, unknown> | null | undefined>;
  return Object.entries(facts).flatMap(([name, parts]) => {
    const value = given[name];
    if (value === undefined) return [prefix + name];
    if (value === null) return [];
    return parts
      .filter((part) => value[part] === undefined)
      .map((part) => `${prefix}${name}.${part}`);
  });
}

/** The shortest path of every fact that is not given, in the words of `needs`. */
export function missingPaths(household: Household, pack: Pack): string[] {
  const { members, determinations } = household;
  const ofMembers = members?.flatMap((member) => {
    const stays = member.hospitalStays?.some(
      ({ from, through }) => from === undefined || through === undefined,
    );
    const paths = missingIn(member, MEMBER_FACTS, `${member.role}.`);
    return stays ? [...paths, `${member.role}.hospitalStays`] : paths;
  });
  const keys = pack.entitlements
    .filter(({ determination }) => determination)
    .map(({ id }) => `${pack.district}/${id}`)
    .filter((key) => determinations?.[key] === undefined);
  return [
    ...(ofMembers ?? ['members']),
    ...missingIn(household, HOUSEHOLD_FACTS, ''),
    ...keys.map((key) => `determinations.${key}`),
  ];
}
