import { atomsBelow, factsOf, operandsOf } from '../program/node-facts.js';
import type { Change, FactUse, Node, Operand, Parameter } from '../program/program.js';
import { pathOf } from '../facts/leaves.js';
import { findFact } from '../facts/names.js';
import type { FactDefinition } from '../facts/types.js';
import { addDays, formatDay, newYear, parseDay } from '../values/day.js';
import { nth } from '../values/nth.js';

/** What a condition hangs on. */
export interface Dependencies {
  /** Some of them may come several times. */
  readonly changes: readonly Change[];
  readonly readings: readonly string[];
  /** How many facts that are days or calendar years are compared: unknown ones may need room between others. */
  readonly moments: number;
}

interface Tables {
  readonly nodes: readonly Node[];
  readonly facts: readonly FactUse[];
  readonly parameters: readonly Parameter[];
}

function definitionOf(use: FactUse): FactDefinition {
  const found = findFact(use.path);
  if (!found) throw new RangeError(`no fact ${use.path}`);
  return found.definition;
}

/** The days on which a parameter's value changes. */
export function parameterDates(parameter: Parameter): Change[] {
  return parameter.values.flatMap(({ from }): Change[] =>
    from === null ? [] : [{ kind: 'date', on: from }],
  );
}

function factChanges(use: FactUse, thresholds: readonly number[]): Change[] {
  return definitionOf(use)
    .changes(thresholds)
    .map((change) => ({ ...change, leaf: pathOf(use.role, change.leaf) }));
}

/** The numbers that facts of a comparison are compared with. */
function thresholdsOf(operands: readonly Operand[], { parameters }: Tables): number[] {
  return operands.flatMap((operand) => {
    if ('constant' in operand)
      return typeof operand.constant === 'number' ? [operand.constant] : [];
    return 'parameter' in operand
      ? nth(parameters, operand.parameter).values.map(({ value }) => value)
      : [];
  });
}

/** Whether days or calendar years are compared; null for everything else. */
function momentOf(operand: Operand, { facts }: Tables): 'day' | 'year' | null {
  if ('today' in operand) return operand.today;
  if (!('fact' in operand)) return null;
  const { type } = definitionOf(nth(facts, operand.fact));
  if (type.kind === 'date') return 'day';
  return type.kind === 'integer' && type.unit === 'year' ? 'year' : null;
}

/** The days on which a fact's own day, or its year, begins and is over. */
function ownMoments(use: FactUse, moment: 'day' | 'year'): Change[] {
  const { changes, yearLeaf } = definitionOf(use);
  if (moment === 'year')
    return yearLeaf === undefined ? [] : [{ kind: 'new-year', leaf: pathOf(use.role, yearLeaf) }];
  return changes([]).flatMap(({ leaf }) =>
    ([0, 1] as const).map((after) => ({ kind: 'own-day', leaf: pathOf(use.role, leaf), after })),
  );
}

/**
 * The days on which a comparison of days or of calendar years with some constants, or with each other, can change: those of today, and those of a fact that
 * is not known, which no day to come can answer.
 */
function momentChanges(
  operands: readonly Operand[],
  constants: readonly number[],
  tables: Tables,
): Change[] {
  const moment = operands.map((operand) => momentOf(operand, tables)).find((each) => each !== null);
  if (moment == null) return [];
  const first = moment === 'day' ? (day: number) => day : newYear;
  const after =
    moment === 'day' ? (day: number) => addDays(day, 1) : (year: number) => newYear(year + 1);
  return [
    ...operands.flatMap((operand) =>
      'fact' in operand ? ownMoments(nth(tables.facts, operand.fact), moment) : [],
    ),
    ...constants
      .flatMap((constant) => [first(constant), after(constant)])
      .filter((on) => parseDay(formatDay(on)) !== undefined) // a count that is compared with years may be no year
      .map((on): Change => ({ kind: 'date', on })),
  ];
}

function atomChanges(node: Node, tables: Tables): Change[] {
  const changes = (fact: number, thresholds: readonly number[]): Change[] =>
    factChanges(nth(tables.facts, fact), thresholds);
  if (node.kind === 'fact') return changes(node.fact, []);
  const operands = operandsOf(node);
  const listed =
    node.kind === 'in-list' ? node.list.filter((value) => typeof value === 'number') : [];
  const thresholds = [...thresholdsOf(operands, tables), ...listed];
  return [
    ...operands.flatMap((operand) => {
      if ('fact' in operand) return changes(operand.fact, thresholds);
      return 'parameter' in operand
        ? parameterDates(nth(tables.parameters, operand.parameter))
        : [];
    }),
    ...(node.kind === 'in-fact' ? changes(node.fact, []) : []),
    ...momentChanges(operands, thresholds, tables),
  ];
}

const unique = <Thing>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];

/** What some conditions hang on: kinds of day, readings. */
export function dependenciesOf(roots: readonly number[], tables: Tables): Dependencies {
  const nodes = atomsBelow(roots, tables.nodes).map((atom) => nth(tables.nodes, atom));
  return {
    changes: nodes.flatMap((node) => atomChanges(node, tables)),
    moments: unique(nodes.flatMap(factsOf)).filter((fact) => momentOf({ fact }, tables) !== null)
      .length,
    readings: unique(nodes.flatMap((node) => (node.kind === 'reading' ? [node.reading] : []))),
  };
}
