import type { Entitlement } from '../../generated/pack.types.js';
import type { Role } from '../facts/leaves.js';
import { figuresOf } from '../program/figures.js';
import { rootsOf } from '../program/node-facts.js';
import type { Change, Figure, Parameter, Rule } from '../program/program.js';
import { nth } from '../values/nth.js';
import { compileBenefits, compileFunding } from './benefits.js';
import { compileCondition } from './conditions.js';
import { dependenciesOf, parameterDates } from './dependencies.js';
import type { Numbered } from './numbered.js';
import type { Scope } from './scope.js';

/** What holds for every document: a person lives (or, for what is given on death, has died) and is registered here; of a household somebody lives and one parent is. */
function compileReach(entitlement: Entitlement, { nodes, role }: Scope): number[] {
  const fact = (owner: Role, name: string): number =>
    nodes.add({ kind: 'fact', fact: nodes.fact(owner, name) });
  if (role !== null)
    return [fact(role, entitlement.onDeath ? 'deceased' : 'living'), fact(role, 'hukou.local')];
  const local = nodes.add({
    kind: 'or',
    nodes: [fact('mother', 'hukou.local'), fact('father', 'hukou.local')],
  });
  if (entitlement.for !== 'household') return [local];
  const living = (['mother', 'father', 'child'] as const).map((owner) => fact(owner, 'living'));
  return [nodes.add({ kind: 'or', nodes: living }), local];
}

/** An item as one role, or the household or an organisation, meets it; `item` is its number, and `kinds` collects the kinds of day on which it can change. */
export function compileRule(
  entitlement: Entitlement,
  item: number,
  scope: Scope,
  parameters: readonly Parameter[],
  kinds: Numbered<Change>,
): Omit<Rule, 'number'> {
  const { nodes, role } = scope;
  const reach = compileReach(entitlement, scope);
  const when = compileCondition(entitlement.when, scope);
  const determination = entitlement.determination
    ? [nodes.add({ kind: 'determination', role, item })]
    : [];
  const node = nodes.add({ kind: 'and', nodes: [...reach, when, ...determination] });
  const alternatives = compileBenefits(entitlement, node, scope);
  const funding = compileFunding(entitlement.funding ?? [], scope);
  const tables = { nodes: nodes.nodes, facts: nodes.facts, parameters };
  const { changes, moments, readings } = dependenciesOf(
    rootsOf({ node, alternatives, funding }),
    tables,
  );
  const rises = alternatives.flatMap(({ benefit }) =>
    amountChanges(figuresOf(benefit.amount), parameters),
  );
  return {
    item,
    role,
    node,
    when,
    alternatives,
    funding,
    changes: [...new Set([...changes, ...rises].map(kinds.numberOf))],
    moments,
    readings: [...new Set([...(entitlement.readings ?? []), ...readings])],
  };
}

/** The days on which figures change. */
const amountChanges = (figures: readonly Figure[], parameters: readonly Parameter[]): Change[] =>
  figures.flatMap((figure) =>
    'parameter' in figure ? parameterDates(nth(parameters, figure.parameter)) : [],
  );
