import type { Node, Operand, Program } from '../../src/engine/program/program.js';
import { parameterOn } from '../../src/engine/evaluate/parameters.js';
import { yearOf } from '../../src/engine/values/day.js';
import type { Day } from '../../src/engine/values/day.js';
import { nth } from '../../src/engine/values/nth.js';
import { allOf, anyOf, not } from './logic.js';
import type { Logic, Value } from './logic.js';

/** A condition under a name that is an identifier in every engine. */
export interface Named {
  readonly name: string;
  readonly logic: Logic;
}

/** What a program decides on a day, its readings taken and its parameters written out. */
export interface Decisions {
  /** One for each rule of the program, in its order: the whole of its condition. */
  readonly rules: readonly Named[];
  /** What rules share, where it is not written out in each: named `terms.…`, each resting on earlier ones only. */
  readonly terms: readonly Named[];
}

const camel = (id: string): string =>
  id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Where an authority's decision on an item stands among the facts. */
const decidedPath = (role: string | null, item: string): string =>
  `${role === null ? '' : `${role}.`}decided.${camel(item)}`;

/** Names are folded where they are settled; otherwise they refer to the term. */
type ShareTerm = (node: number, name: string, logic: Logic) => Logic;

function translate(program: Program, day: Day, shareTerm: ShareTerm): Logic[] {
  const written: Logic[] = [];
  const of = (index: number): Logic => nth(written, index);
  const valueOf = (operand: Operand): Value => {
    if ('constant' in operand) return operand.constant;
    if ('fact' in operand) return { var: nth(program.facts, operand.fact).path };
    if ('parameter' in operand) return parameterOn(nth(program.parameters, operand.parameter), day);
    return operand.today === 'day' ? day : yearOf(day);
  };
  const write = (node: Node, index: number): Logic => {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'fact':
        return { var: nth(program.facts, node.fact).path };
      case 'determination':
        return { var: decidedPath(node.role, nth(program.items, node.item).id) };
      case 'reading':
        return program.readings[node.reading]?.taken === node.option;
      case 'compare': {
        const values = node.operands.map(valueOf);
        const pairs = values
          .slice(1)
          .map((right, left): readonly [Value, Value] => [nth(values, left), right]);
        // The operator is one of the three; TypeScript does not see a computed name as one of a union's.
        return allOf(pairs.map((pair) => ({ [node.operator]: pair }) as unknown as Logic));
      }
      case 'in-list': {
        const value = valueOf(node.operand);
        if (typeof value === 'object') return { in: [value, node.list] };
        return node.list.some((each) => each === value);
      }
      case 'in-fact':
        return { in: [valueOf(node.operand), { var: nth(program.facts, node.fact).path }] };
      case 'and':
        return allOf(node.nodes.map(of));
      case 'or':
        return anyOf(node.nodes.map(of));
      case 'not':
        return not(of(node.node));
      case 'term':
        return shareTerm(index, nth(program.terms, node.term).name, of(node.node));
    }
  };
  for (const [index, node] of program.nodes.entries()) written.push(write(node, index));
  return written;
}

function rulesOf(program: Program, written: readonly Logic[]): Named[] {
  return program.rules.map(({ node, item, role }) => {
    const name = camel(`${nth(program.items, item).id}-${role ?? 'household'}`);
    return { name, logic: nth(written, node) };
  });
}

/** Each rule's condition written out in full. */
export function wholeDecisions(program: Program, day: Day): Decisions {
  return {
    rules: rulesOf(
      program,
      translate(program, day, (_, __, logic) => logic),
    ),
    terms: [],
  };
}

/** Without the terms that only amounts and funding rest on. */
function termsUsedBy(rules: readonly Named[], terms: readonly Named[]): Named[] {
  const used: Named[] = [];
  for (const term of terms.toReversed()) {
    const text = JSON.stringify([...rules, ...used].map(({ logic }) => logic));
    if (text.includes(JSON.stringify({ var: term.name }))) used.unshift(term);
  }
  return used;
}

/** The same with the program's own terms written once, for engines that can refer to them. */
export function sharedDecisions(program: Program, day: Day): Decisions {
  const terms: Named[] = [];
  const written = translate(program, day, (node, title, logic) => {
    if (typeof logic === 'boolean' || 'var' in logic) return logic;
    const name = camel(`terms.${title}-${node}`);
    terms.push({ name, logic });
    return { var: name };
  });
  const rules = rulesOf(program, written);
  return { rules, terms: termsUsedBy(rules, terms) };
}
