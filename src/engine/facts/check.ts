import { InputError, problem } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { given, tooMany, unknownProperty, wrong, wrongType } from './explain.js';
import type { Wrong } from './explain.js';
import { isPlainObject, WRONG } from './leaf-readers.js';
import { ROLES } from './leaves.js';
import type { Role } from './leaves.js';
import { checkPlainData } from './plain-data.js';
import { HOUSEHOLD_PROPERTIES, MEMBER_PROPERTIES } from './properties.js';
import type { Properties } from './properties.js';
import { readFacts } from './read.js';
import type { Facts } from './read.js';

const within = (at: string, problems: readonly Wrong[]): Wrong[] =>
  problems.map((each) => ({ ...each, at: at + each.at }));

function objectProblems(value: unknown, properties: Properties): Wrong[] {
  if (!isPlainObject(value)) return [wrongType('object')];
  return Object.entries(value).flatMap(([name, given]) => {
    const property = properties.get(name);
    if (!property) return [unknownProperty(name, [...properties.keys()])];
    if (given === undefined) return [];
    const { inner, mayBeNull, read, explain } = property;
    if (given === null && mayBeNull) return [];
    if (inner && isPlainObject(given)) return within(`.${name}`, objectProblems(given, inner));
    return read(given) === WRONG ? within(`.${name}`, explain(given)) : [];
  });
}

const isRole = (role: unknown): role is Role => ROLES.includes(role as Role);

function roleProblems(role: unknown): Wrong[] {
  if (role === undefined) return [wrong('MISSING_PROPERTY', '`role` is missing')];
  if (typeof role !== 'string') return [wrongType('string', '.role')];
  const roles = ROLES.map((each) => `\`${each}\``).join(', ');
  return isRole(role) ? [] : [wrong('WRONG_VALUE', `must be one of ${roles}`, '.role')];
}

function memberProblems(member: unknown, index: number): Wrong[] {
  const role = isPlainObject(member) ? member['role'] : undefined;
  const at = isRole(role) ? role : `members.${index}`;
  const problems = objectProblems(member, MEMBER_PROPERTIES);
  return within(`.${at}`, isPlainObject(member) ? [...roleProblems(role), ...problems] : problems);
}

function membersProblems(members: unknown): Wrong[] {
  if (members === undefined) return [];
  if (!Array.isArray(members)) return [wrongType('array', '.members')];
  if (members.length > ROLES.length) return within('.members', [tooMany(ROLES.length, 'items')]);
  const roles = members.map((member: unknown) =>
    isPlainObject(member) ? member['role'] : undefined,
  );
  const twice = ROLES.filter((role) => roles.indexOf(role) !== roles.lastIndexOf(role));
  return [
    ...given(members).flatMap(memberProblems),
    ...twice.map((role) =>
      wrong('DUPLICATE_ROLE', `there are two members with the role \`${role}\``, '.members'),
    ),
  ];
}

/** Every problem of a household: its shape, its values, and roles that come twice. Says where, never what stands there. */
export function checkHousehold(data: unknown): Diagnostic[] {
  const gross = checkPlainData(data);
  if (gross.length > 0) return gross;
  const problems = [
    ...(isPlainObject(data) ? membersProblems(data['members']) : []),
    ...objectProblems(data, HOUSEHOLD_PROPERTIES),
  ];
  return problems.map(({ at, code, message, hint }) => problem(code, at.slice(1), message, hint));
}

/** What a household says, when nothing is wrong with it; otherwise throws an {@link InputError} with every problem. */
export function parseHousehold(data: unknown): Facts {
  const facts = readFacts(data);
  if (facts) return facts;
  const diagnostics = checkHousehold(data);
  if (diagnostics.length === 0) throw new RangeError('a household read and checked differently'); // INVARIANT: both go by the same properties; a property test holds them, and the schema, together
  throw new InputError(diagnostics);
}
