import type { Program } from '../../../src/engine/program/program.js';
import { ROLES } from '../../../src/engine/facts/leaves.js';
import {
  addDays,
  addYears,
  formatDay,
  parseDay,
  wholeYears,
} from '../../../src/engine/values/day.js';
import type { Day } from '../../../src/engine/values/day.js';
import type { Household, Member } from '../../../src/index.js';
import { findFact } from '../facts/order.js';
import { say, site, words } from '../state/preferences.js';

/** Every day that stands in some facts, with its path. */
function daysIn(value: unknown, path: string): [path: string, day: Day][] {
  if (typeof value === 'string') {
    const day = parseDay(value);
    return day === undefined ? [] : [[path, day]];
  }
  if (Array.isArray(value)) return value.flatMap((each) => daysIn(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    daysIn(inner, path === '' ? name : `${path}.${name}`),
  );
}

function sayPath(path: string): string {
  const fact = findFact(path)?.fact;
  const role = ROLES.find((each) => path.startsWith(`${each}.`));
  const title = fact === undefined ? path : say(fact.title);
  return role === undefined ? title : `${words.value.roles[role]} · ${title}`;
}

function ofMember(member: Member, day: Day): string[] {
  const born = parseDay(member.birthDate ?? '');
  const age = born === undefined ? 0 : wholeYears(born, day);
  const isBirthday = born !== undefined && age > 0 && addYears(born, age) === day;
  const { time } = site.value;
  return isBirthday ? [time.birthday(words.value.roles[member.role], age)] : [];
}

/** The facts whose own day it is, or the day after the last one. */
function ofFacts({ members = [], ...own }: Household, day: Day): string[] {
  const found = [
    ...daysIn(own, ''),
    ...members.flatMap((member) => daysIn(member, member.role)),
  ].filter(
    ([path, at]) =>
      !path.endsWith('birthDate') &&
      (at === day || (path.endsWith('through') && addDays(at, 1) === day)),
  );
  return found.map(([path]) => sayPath(path));
}

function ofDocument({ instrument, parameters }: Program, day: Day): string[] {
  const { time } = site.value;
  const { from, through } = instrument;
  return [
    ...(from === day ? [time.inForce] : []),
    ...(through !== null && addDays(through, 1) === day ? [time.outOfForce] : []),
    ...parameters
      .filter(({ values }) => values.some((value) => value.from === day))
      .map(({ title }) => time.rate(say(title))),
  ];
}

/** Why something changes on a day, as far as the facts and the document say. */
export function causesOf(household: Household, program: Program, day: Day): string[] {
  const found = [
    ...(household.members ?? []).flatMap((member) => ofMember(member, day)),
    ...ofFacts(household, day),
    ...ofDocument(program, day),
  ];
  const isNewYear = formatDay(day).endsWith('-01-01');
  return [...new Set(found.length === 0 && isNewYear ? [site.value.time.newYear] : found)];
}
