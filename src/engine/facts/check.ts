import type { Household } from '../../generated/household.types.js';
import { validateHousehold } from '../../generated/household.validator.js';
import { InputError, problem } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describeSchemaError } from '../diagnostics/schema-errors.js';
import { HOUSEHOLD_LEAVES, MEMBER_LEAVES } from './leaves.js';
import { checkPlainData } from './plain-data.js';
import { readFacts } from './read.js';
import type { Facts } from './read.js';

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

type Members = readonly { readonly role?: unknown }[];

/** A JSON pointer as a fact path: `/members/0/birthDate` of the mother is `mother.birthDate`. */
function factPath(pointer: string, data: unknown): string {
  const [first = '', second, ...rest] = partsOf(pointer);
  if (first !== 'members' || second === undefined) return partsOf(pointer).join('.');
  const role = (data as { members: Members }).members[Number(second)]?.role;
  return [typeof role === 'string' ? role : `members[${second}]`, ...rest].join('.');
}

/** The names known at a place of a household. */
function namesAt(pointer: string): string[] {
  const parts = partsOf(pointer);
  const isMember = parts[0] === 'members' && parts.length >= 2;
  const paths = Object.keys(isMember ? MEMBER_LEAVES : HOUSEHOLD_LEAVES);
  const [object] = isMember ? parts.slice(2) : parts;
  if (object !== undefined)
    return paths.flatMap((path) =>
      path.startsWith(`${object}.`) ? path.slice(object.length + 1) : [],
    );
  const more = isMember ? ['id', 'role', 'determinations'] : ['id', 'members', 'determinations'];
  return [...new Set([...paths.map((path) => path.split('.')[0] ?? path), ...more])].filter(
    (name) => name !== 'listed',
  );
}

function duplicateRoles(household: Household): Diagnostic[] {
  const roles = (household.members ?? []).map(({ role }) => role);
  return roles
    .filter((role, index) => roles.indexOf(role) !== index)
    .map((role) =>
      problem('DUPLICATE_ROLE', 'members', `there are two members with the role \`${role}\``),
    );
}

/** Every problem of a household: its shape, its values, and roles that come twice. Says where, never what stands there. */
export function checkHousehold(data: unknown): Diagnostic[] {
  const gross = checkPlainData(data);
  if (gross.length > 0) return gross;
  if (validateHousehold(data)) return duplicateRoles(data as Household); // the schema has let it through
  return (validateHousehold.errors ?? []).flatMap((error) => {
    const shape = describeSchemaError(error, namesAt);
    return shape
      ? problem(shape.code, factPath(shape.pointer, data), shape.message, shape.hint)
      : [];
  });
}

/** What a household says, when nothing is wrong with it; otherwise throws an {@link InputError} with every problem. */
export function parseHousehold(data: unknown): Facts {
  const facts = readFacts(data);
  if (facts) return facts;
  const diagnostics = checkHousehold(data);
  if (diagnostics.length === 0) throw new RangeError('a household read and checked differently'); // INVARIANT: both follow the schema; a property test holds them together
  throw new InputError(diagnostics);
}
