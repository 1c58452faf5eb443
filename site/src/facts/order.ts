import { pathOf, ROLES } from '../../../src/engine/facts/leaves.js';
import type { Role } from '../../../src/engine/facts/leaves.js';
import { findFact as findAsked } from '../../../src/engine/facts/names.js';
import { atomsBelow, factsOf, rootsOf } from '../../../src/engine/program/node-facts.js';
import type { Program, Rule } from '../../../src/engine/program/program.js';
import { nth } from '../../../src/engine/values/nth.js';
import { HOUSEHOLD_FACTS, MEMBER_FACTS } from './schema.js';
import type { Fact } from './schema.js';

/** Facts of one owner: those the document asks of, most items first, and those it does not. */
export interface Ordered {
  readonly role: Role | null;
  readonly asked: readonly Fact[];
  readonly others: readonly Fact[];
}

/** Paths of the leaves that a rule's conditions read. */
function leavesRead({ nodes, facts }: Program, rule: Rule): string[] {
  const uses = atomsBelow(rootsOf(rule), nodes)
    .flatMap((atom) => factsOf(nth(nodes, atom)))
    .map((fact) => nth(facts, fact));
  return uses.flatMap(({ path, role }) =>
    (findAsked(path)?.definition.leaves ?? []).map((leaf) => pathOf(role, leaf)),
  );
}

/** How many items of a document look at each fact. */
function itemsByFact(program: Program): Map<string, number> {
  const items = new Map<string, Set<number>>();
  for (const rule of program.rules) {
    for (const leaf of leavesRead(program, rule)) {
      const [first = '', second = ''] = leaf.split('.');
      const isMember = ROLES.some((role) => role === first);
      const path = isMember ? `${first}.${second}` : first;
      items.set(path, (items.get(path) ?? new Set()).add(rule.item));
    }
  }
  return new Map([...items].map(([path, found]) => [path, found.size]));
}

/** The facts of each person and of the household in the order in which they matter to a document. */
export function orderedFacts(program: Program): Ordered[] {
  const counts = itemsByFact(program);
  const order = (role: Role | null): Ordered => {
    const facts = role === null ? HOUSEHOLD_FACTS : MEMBER_FACTS;
    const count = ({ name }: Fact): number => counts.get(pathOf(role, name)) ?? 0;
    return {
      role,
      asked: facts
        .filter((fact) => count(fact) > 0)
        .sort((left, right) => count(right) - count(left)),
      others: facts.filter((fact) => count(fact) === 0),
    };
  };
  return [...ROLES.map(order), order(null)];
}

/** The fact that a path leads to, or to a part of which it leads. */
export function findFact(path: string): { readonly fact: Fact; readonly path: string } | undefined {
  const [first = '', ...rest] = path.split('.');
  const isMember = ROLES.some((role) => role === first);
  const names = isMember ? rest : [first, ...rest];
  let facts: readonly Fact[] = isMember ? MEMBER_FACTS : HOUSEHOLD_FACTS;
  let at = isMember ? first : '';
  let found: { fact: Fact; path: string } | undefined;
  for (const name of names) {
    const fact = facts.find((each) => each.name === name);
    if (fact === undefined) break;
    at = at === '' ? name : `${at}.${name}`;
    found = { fact, path: at };
    facts = 'facts' in fact.control ? fact.control.facts : [];
  }
  return found;
}
