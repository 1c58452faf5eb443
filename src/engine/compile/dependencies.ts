import type { Change, FactUse, Node, Operand, Parameter } from './program.js';
import { findFact } from '../facts/names.js';
import type { FactDefinition } from '../facts/types.js';
import { addDays, newYear } from '../values/day.js';
import { nth } from '../values/nth.js';

/** What a condition hangs on. */
export interface Dependencies {
  readonly atoms: readonly number[];
  /** Full paths of leaves. */
  readonly leaves: readonly string[];
  readonly changes: readonly Change[];
  readonly readings: readonly string[];
}

interface Tables {
  readonly nodes: readonly Node[];
  readonly facts: readonly FactUse[];
  readonly parameters: readonly Parameter[];
}

const fullPath = ({ role }: FactUse, leaf: string): string =>
  role === null ? leaf : `${role}.${leaf}`;

function definitionOf(use: FactUse): FactDefinition {
  const found = findFact(use.path);
  if (!found) throw new RangeError(`no fact ${use.path}`);
  return found.definition;
}

function parameterDates(parameter: Parameter): Change[] {
  return parameter.values.flatMap(({ from }): Change[] =>
    from === null ? [] : [{ kind: 'date', on: from }],
  );
}

function factChanges(use: FactUse, thresholds: readonly number[]): Change[] {
  return definitionOf(use)
    .changes(thresholds)
    .map((change) => ({ ...change, leaf: fullPath(use, change.leaf) }));
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

/** The days on which a comparison of today or of its year with some numbers, or with facts, can change. */
function todayChanges(
  operands: readonly Operand[],
  constants: readonly number[],
  tables: Tables,
): Change[] {
  const today = operands.find((operand) => 'today' in operand);
  if (!today) return [];
  if (today.today === 'day')
    return constants.flatMap((day): Change[] => [
      { kind: 'date', on: day },
      { kind: 'date', on: addDays(day, 1) },
    ]);
  const years = operands.flatMap((operand): Change[] => {
    if (!('fact' in operand)) return [];
    const use = nth(tables.facts, operand.fact);
    const { yearLeaf } = definitionOf(use);
    return yearLeaf === undefined ? [] : [{ kind: 'new-year', leaf: fullPath(use, yearLeaf) }];
  });
  return [
    ...years,
    ...constants.flatMap((year): Change[] => [
      { kind: 'date', on: newYear(year) },
      { kind: 'date', on: newYear(year + 1) },
    ]),
  ];
}

function atomChanges(node: Node, tables: Tables): Change[] {
  const changes = (fact: number, thresholds: readonly number[]): Change[] =>
    factChanges(nth(tables.facts, fact), thresholds);
  if (node.kind === 'fact') return changes(node.fact, []);
  const operands =
    node.kind === 'compare'
      ? node.operands
      : node.kind === 'in-list' || node.kind === 'in-fact'
        ? [node.operand]
        : [];
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
    ...todayChanges(operands, thresholds, tables),
  ];
}

function factsOf(node: Node): number[] {
  const operands =
    node.kind === 'compare'
      ? node.operands
      : node.kind === 'in-list' || node.kind === 'in-fact'
        ? [node.operand]
        : [];
  const own = node.kind === 'fact' || node.kind === 'in-fact' ? [node.fact] : [];
  return [...own, ...operands.flatMap((operand) => ('fact' in operand ? [operand.fact] : []))];
}

/** The conditions without parts below some conditions, in order, each once. */
function atomsBelow(roots: readonly number[], nodes: readonly Node[]): number[] {
  const seen = new Set<number>();
  const atoms: number[] = [];
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const node = nth(nodes, index);
    if (node.kind === 'and' || node.kind === 'or') node.nodes.forEach(visit);
    else if (node.kind === 'not' || node.kind === 'term') visit(node.node);
    else atoms.push(index);
  };
  roots.forEach(visit);
  return atoms;
}

const unique = <Thing>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];

/** What some conditions hang on: leaves, kinds of day, readings. */
export function dependenciesOf(roots: readonly number[], tables: Tables): Dependencies {
  const atoms = atomsBelow(roots, tables.nodes);
  const nodes = atoms.map((atom) => nth(tables.nodes, atom));
  const uses = unique(nodes.flatMap(factsOf)).map((fact) => nth(tables.facts, fact));
  return {
    atoms,
    leaves: unique(
      uses.flatMap((use) => definitionOf(use).leaves.map((leaf) => fullPath(use, leaf))),
    ),
    changes: unique(nodes.flatMap((node) => atomChanges(node, tables))),
    readings: unique(nodes.flatMap((node) => (node.kind === 'reading' ? [node.reading] : []))),
  };
}
