import type { Change, Node, Operand, Program } from '../../engine/program/program.js';
import { MEMBER_LEAVES, pathOf } from '../../engine/facts/leaves.js';
import { findFact } from '../../engine/facts/names.js';
import type { FactDefinition } from '../../engine/facts/types.js';
import { addDays, formatDay } from '../../engine/values/day.js';
import { formatMoney } from '../../engine/values/money.js';
import { nth } from '../../engine/values/nth.js';

/**
 * What a bound separates: the days before a kind of day from that day on, or the values of a fact below a number from that number on. For money the
 * number is in fen.
 */
export type Probe =
  | { readonly kind: 'day'; readonly change: Change }
  | { readonly kind: 'number'; readonly fact: number; readonly from: number };

/** A bound in a condition without parts, with what it is called beside its fact. */
export interface Bound {
  /** The fact; null for the day asked about. */
  readonly fact: number | null;
  readonly label: string;
  readonly probe: Probe;
}

type Operator = '==' | '<' | '<=';

/** The first numbers on the upper sides of a comparison of neighbours, the number being left or right of the fact. */
function upperSides(operator: Operator, value: number, isLeft: boolean): number[] {
  if (operator === '==') return [value, value + 1];
  return [isLeft === (operator === '<=') ? value : value + 1];
}

function numbersOf(operand: Operand, { parameters }: Program): number[] {
  if ('constant' in operand) return typeof operand.constant === 'number' ? [operand.constant] : [];
  if (!('parameter' in operand)) return [];
  return nth(parameters, operand.parameter).values.map(({ value }) => value);
}

const definitionOf = ({ facts }: Program, fact: number): FactDefinition => {
  const named = findFact(nth(facts, fact).path);
  if (!named) throw new RangeError(`no fact ${nth(facts, fact).path}`);
  return named.definition;
};

/** Whether there is a grade on either side; below the gravest and above the lightest there is none. */
const isBetweenGrades = (from: number): boolean => {
  const { values } = MEMBER_LEAVES['disability.grade'];
  return [from - 1, from].every((grade) => (values as readonly number[]).includes(grade));
};

function numberBound(program: Program, fact: number, from: number): Bound[] {
  const { type, leaves } = definitionOf(program, fact);
  const { role } = nth(program.facts, fact);
  if (type.kind === 'money') {
    return [{ fact, label: formatMoney(from), probe: { kind: 'number', fact, from } }];
  }
  if (type.kind !== 'integer' || type.unit === 'year') return [];
  const label = String(from);
  if (type.unit === 'days' || (type.unit === 'grade' && isBetweenGrades(from)))
    return [{ fact, label, probe: { kind: 'number', fact, from } }];
  if (type.unit === 'grade') return [];
  const leaf = pathOf(role, nth(leaves, 0));
  return [
    { fact, label, probe: { kind: 'day', change: { kind: 'anniversary', leaf, years: from } } },
  ];
}

const dateBound = (operator: Operator, day: number, isLeft: boolean): Bound[] =>
  upperSides(operator, day, isLeft).map((upper) => {
    const on = upper === day ? day : addDays(day, 1);
    return {
      fact: null,
      label: formatDay(on),
      probe: { kind: 'day', change: { kind: 'date', on } },
    };
  });

function comparisonBounds(
  { operator, operands }: Node & { kind: 'compare' },
  program: Program,
): Bound[] {
  return operands.slice(1).flatMap((right, index) => {
    const left = nth(operands, index);
    return [
      { operand: left, other: right, isLeft: false },
      { operand: right, other: left, isLeft: true },
    ].flatMap(({ operand, other, isLeft }) =>
      numbersOf(other, program).flatMap((value) => {
        if ('today' in operand)
          return operand.today === 'day' ? dateBound(operator, value, isLeft) : [];
        if (!('fact' in operand)) return [];
        const { fact } = operand;
        const uppers = upperSides(operator, value, isLeft);
        return uppers.flatMap((upper) => numberBound(program, fact, upper));
      }),
    );
  });
}

/** The kinds of day on which a fact changes by itself, whatever it is compared with; of an age none. */
function ownBounds(program: Program, fact: number): Bound[] {
  const { type, changes } = definitionOf(program, fact);
  const { role } = nth(program.facts, fact);
  if (
    type.kind === 'integer' &&
    (type.unit === 'age' || type.unit === 'years' || type.unit === 'days')
  )
    return [];
  return changes([]).map((change) => {
    const leaf = pathOf(role, change.leaf);
    return { fact, label: change.leaf, probe: { kind: 'day', change: { ...change, leaf } } };
  });
}

function factsOf(node: Node): number[] {
  if (node.kind === 'fact') return [node.fact];
  if (node.kind === 'in-fact') return [node.fact];
  const operands =
    node.kind === 'compare' ? node.operands : node.kind === 'in-list' ? [node.operand] : [];
  return operands.flatMap((operand) => ('fact' in operand ? [operand.fact] : []));
}

/** The bounds of a condition without parts. */
export function boundsIn(program: Program, atom: number): Bound[] {
  const node = nth(program.nodes, atom);
  const compared = node.kind === 'compare' ? comparisonBounds(node, program) : [];
  return [...compared, ...factsOf(node).flatMap((fact) => ownBounds(program, fact))];
}
