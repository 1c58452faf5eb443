import type { Pack } from '../../generated/pack.types.js';
import type { Role } from '../facts/leaves.js';
import { findFact } from '../facts/names.js';
import type { FactType } from '../facts/types.js';
import type { Nodes } from './nodes.js';

/** What a condition is compiled in: the pack's names, and the person that `person.…` stands for (null: none). */
export interface Scope {
  readonly pack: Pack;
  readonly nodes: Nodes;
  readonly role: Role | null;
  readonly terms: readonly string[];
  readonly parameters: readonly string[];
}

/** A name of a condition, resolved. */
type Name =
  | { readonly kind: 'fact'; readonly fact: number; readonly type: FactType }
  | { readonly kind: 'parameter'; readonly parameter: number }
  | { readonly kind: 'today'; readonly today: 'day' | 'year' }
  | { readonly kind: 'reading'; readonly reading: string }
  | { readonly kind: 'term'; readonly term: string };

const after = (prefix: string, path: string): string | null =>
  path.startsWith(prefix) ? path.slice(prefix.length) : null;

/** A name that validation has found to exist. */
export function resolve(path: string, scope: Scope): Name {
  if (path === 'today.date') return { kind: 'today', today: 'day' };
  if (path === 'today.year') return { kind: 'today', today: 'year' };
  const reading = after('readings.', path);
  if (reading !== null) return { kind: 'reading', reading };
  const term = after('terms.', path);
  if (term !== null) return { kind: 'term', term };
  const parameter = after('parameters.', path);
  if (parameter !== null)
    return { kind: 'parameter', parameter: scope.parameters.indexOf(parameter) };
  const named = findFact(path);
  if (!named) throw new RangeError(`validation has let an unknown name through: ${path}`);
  const role = named.owner === 'person' ? scope.role : named.owner;
  if (named.owner === 'person' && role === null)
    throw new RangeError(`validation has let ${path} through where there is no person`);
  return { kind: 'fact', fact: scope.nodes.fact(role, named.name), type: named.definition.type };
}
