import Engine from 'publicodes';
import type { Decisions, Named } from '../decisions/decisions.js';
import type { Comparison, Value } from '../decisions/logic.js';
import { writeIn } from '../decisions/notation.js';
import type { Notation } from '../decisions/notation.js';
import type { FamilyFacts } from '../families/facts.js';
import { flatFacts } from './flat-facts.js';

/** A rule of the language: an expression, or a mechanism by its French name. */
type Rule = string | { readonly [mechanism: string]: readonly Rule[] };

/** A name without dots, which would make one rule hang on another. */
const nameOf = (path: string): string => path.replaceAll('.', ' ');

const written = (value: Value): string => {
  if (typeof value === 'object') return nameOf(value.var);
  return typeof value === 'string' ? `'${value}'` : String(value);
};

const ALL = 'toutes ces conditions';
const ANY = 'une de ces conditions';
const all = (parts: readonly Rule[]): Rule => ({ [ALL]: parts });
const any = (parts: readonly Rule[]): Rule => ({ [ANY]: parts });

/** The language has no contrary of a mechanism: it is written of its parts. */
function not(rule: Rule): Rule {
  if (typeof rule === 'string') return rule.includes(' <') ? `(${rule}) = non` : `${rule} = non`;
  const { [ALL]: together, [ANY]: either } = rule;
  return together ? any(together.map(not)) : all((either ?? []).map(not));
}

/** A list is a fact for each value that it may hold. */
const holdsName = (path: string, value: string | number): string => `${nameOf(path)} ${value}`;

const compare = (operator: Comparison, left: Value, right: Value): string =>
  `${written(left)} ${operator === '==' ? '=' : operator} ${written(right)}`;

const notation: Notation<Rule> = {
  constant: (value) => (value ? 'oui' : 'non'),
  fact: nameOf,
  all,
  any,
  not,
  compare,
  isOneOf: (path, values) => any(values.map((value) => compare('==', { var: path }, value))),
  holds: holdsName,
};

/** The values of the facts that rules name. */
export type Situation = Readonly<Record<string, string | number>>;

/** The facts as a situation has them. */
function situationOf(facts: FamilyFacts, named: ReadonlySet<string>): Situation {
  const situation: Record<string, string | number> = {};
  const add = (name: string, value: string | number): void => {
    if (named.has(name)) situation[name] = value;
  };
  for (const [path, value] of Object.entries(flatFacts(facts))) {
    if (typeof value === 'boolean') add(nameOf(path), value ? 'oui' : 'non');
    else if (typeof value === 'number') add(nameOf(path), Number.isNaN(value) ? 0 : value);
    else if (Array.isArray(value)) {
      for (const name of named) {
        const item = name.startsWith(`${nameOf(path)} `) && name.slice(path.length + 1);
        if (item !== false) add(name, value.includes(item) ? 'oui' : 'non');
      }
    } else add(nameOf(path), typeof value === 'string' ? `'${value}'` : 'non');
  }
  return situation;
}

/** The names that some rules ask for, besides those of terms. */
function factNames(decisions: readonly Named[]): Set<string> {
  const names = new Set<string>();
  const note = (name: string): string => {
    if (!name.startsWith('terms ')) names.add(name);
    return name;
  };
  const noting: Notation<null> = {
    constant: () => null,
    fact: (path) => (note(nameOf(path)), null),
    all: () => null,
    any: () => null,
    not: () => null,
    compare: (_, ...sides) => {
      for (const side of sides) if (typeof side === 'object') note(nameOf(side.var));
      return null;
    },
    isOneOf: (path) => (note(nameOf(path)), null),
    holds: (path, value) => (note(holdsName(path, value)), null),
  };
  for (const { logic } of decisions) writeIn(noting, logic);
  return names;
}

/** Terms and rules as rules of the language, which works each out at most once for a situation. */
export function publicodes(decisions: Decisions): {
  readonly situation: (facts: FamilyFacts) => Situation;
  readonly decide: (situation: Situation) => readonly boolean[];
} {
  const all = [...decisions.terms, ...decisions.rules];
  const named = factNames(all);
  const engine = new Engine({
    ...Object.fromEntries([...named].map((name) => [name, null])),
    ...Object.fromEntries(
      all.map(({ name, logic }) => [nameOf(name), { valeur: writeIn(notation, logic) }]),
    ),
  });
  const rules = decisions.rules.map(({ name }) => nameOf(name));
  return {
    situation: (facts) => situationOf(facts, named),
    decide: (situation) => {
      engine.setSituation(situation);
      return rules.map((rule) => engine.evaluate(rule).nodeValue === true);
    },
  };
}
