import { pathOf, ROLES } from '../../engine/facts/leaves.js';
import type { Role } from '../../engine/facts/leaves.js';
import type { Problem } from '../problem.js';
import { cellText, plainText } from '../table/cell.js';
import type { Row } from '../table/cell.js';
import type { Bound } from './bind.js';
import type { ColumnFact } from './column-fact.js';
import type { Given } from './read-cell.js';

/** Where a fact was given. */
interface Place {
  readonly line: number;
  readonly column: number | null;
}

type Facts = Record<string, unknown>;

/** A household as rows give it, and where each of its facts stands. */
export interface MappedHousehold {
  readonly household: unknown;
  readonly problems: readonly Problem[];
  /** The cell that gave a fact or the nearest part of it that a cell gave; by the engine's own path. */
  readonly placeOf: (path: string) => Place;
}

/** A fact as cells gave it: a value, null for what there is not, or (`{}`) that there is such a thing. */
interface Told {
  readonly role: Role | null;
  readonly steps: readonly string[];
  readonly value: unknown;
  readonly place: Place;
}

/** Gathers what the rows of one household say, and what disagrees or is wrong. */
class Builder {
  readonly members = new Set<Role>();
  readonly absent = new Set<Role>();
  readonly problems: Problem[] = [];
  readonly #told = new Map<string, Told>();

  constructor(private readonly first: Place) {}

  wrong(place: Place, path: string, code: Problem['code'], reason: string): void {
    this.problems.push({ ...place, path, code, reason });
  }

  placeOf(path: string): Place {
    const inner = (part: string): Told | undefined =>
      this.#told.get(part) ?? [...this.#told].find(([each]) => each.startsWith(`${part}.`))?.[1];
    for (let part = path; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('.'), 0))) {
      const told = inner(part);
      if (told) return told.place;
    }
    return this.first;
  }

  /** Sets a fact of the household, or of a role. */
  set({ steps: all, kind, none }: ColumnFact, role: Role | null, given: Given, place: Place): void {
    const isNone = given === null || (kind.kind === 'thing' && given === false);
    const steps = isNone && none !== null ? all.slice(0, none) : all;
    if (role !== null) {
      const list = isNone && steps.length === 0 ? this.absent : this.members;
      list.add(role);
      if (steps.length === 0) return;
    }
    const value = isNone ? null : kind.kind === 'thing' ? {} : given;
    const path = pathOf(role, steps.join('.'));
    const known = this.#told.get(path);
    if (known && JSON.stringify(known.value) !== JSON.stringify(value)) {
      this.#disagrees(path, place);
    } else this.#told.set(path, { role, steps, value, place });
  }

  /** The facts of the household (null) or of a role, as an object. */
  factsOf(role: Role | null): Facts {
    const facts: Facts = {};
    const own = [...this.#told].filter(([, told]) => told.role === role);
    // Things come before their own facts.
    for (const [path, { steps, value, place }] of own.sort(
      ([, one], [, other]) => one.steps.length - other.steps.length,
    )) {
      const [outer = '', inner] = steps;
      if (inner === undefined) facts[outer] = value;
      else if (facts[outer] === null) this.#disagrees(path, place);
      else facts[outer] = { ...(facts[outer] as Facts | undefined), [inner]: value };
    }
    return facts;
  }

  #disagrees(path: string, place: Place): void {
    this.wrong(place, path, 'WRONG_VALUE', 'two cells say different things of this');
  }
}

function readRow(row: Row, role: Role | null, bound: Bound, builder: Builder): void {
  const beyond = row.cells.findIndex(
    (cell, index) => index >= bound.width && cellText(cell) !== '',
  );
  if (beyond >= 0) {
    const reason = 'the row has more cells than there are columns';
    builder.wrong({ line: row.line, column: beyond + 1 }, '', 'TOO_MANY', reason);
  }
  for (const { index, fact, read } of bound.columns) {
    const owner = fact.owner === 'person' ? role : fact.owner;
    const place = { line: row.line, column: index + 1 };
    const reading = read(row.cells[index] ?? null);
    if (reading.kind === 'wrong') {
      if (owner !== null) builder.members.add(owner);
      builder.wrong(place, pathOf(owner, fact.steps.join('.')), reading.code, reading.reason);
    } else if (reading.kind === 'given') builder.set(fact, owner, reading.value, place);
  }
}

function readPersons(rows: readonly Row[], bound: Bound, builder: Builder): void {
  const seen = new Set<Role>();
  for (const row of rows) {
    const index = bound.role?.index ?? 0;
    const role = bound.role?.read(row.cells[index] ?? null);
    const place = { line: row.line, column: index + 1 };
    if (role === undefined) {
      builder.wrong(place, 'role', 'WRONG_VALUE', 'must say mother, father or child');
      continue;
    }
    if (seen.has(role)) {
      builder.wrong(place, role, 'DUPLICATE_ROLE', `the family has two rows for the ${role}`);
      continue;
    }
    seen.add(role);
    builder.members.add(role);
    readRow(row, role, bound, builder);
  }
}

/** Settles for each role whether there is such a person. */
function settleMembers({ members }: Bound, builder: Builder, line: number): void {
  for (const role of ROLES) {
    const isGiven = builder.members.has(role);
    if (builder.absent.has(role)) {
      const reason = `the row says that there is no ${role}, and gives facts of that person`;
      if (isGiven) builder.wrong(builder.placeOf(role), role, 'WRONG_VALUE', reason);
    } else if (!isGiven && members[role] === 'always') builder.members.add(role);
    else if (!isGiven && members[role] === undefined) {
      const reason = `the row says nothing of the ${role}; say 无 where there is no such person`;
      builder.wrong({ line, column: null }, role, 'MISSING_PROPERTY', reason);
    }
  }
}

function setConstants({ constants }: Bound, builder: Builder, first: Place): void {
  for (const { fact, value } of constants) {
    const owners: readonly (Role | null)[] =
      fact.owner === 'person' ? [...builder.members] : [fact.owner];
    for (const owner of owners) {
      if (owner === null || builder.members.has(owner)) builder.set(fact, owner, value, first);
    }
  }
}

/** The household of its rows: one row, or where rows are persons, all rows of one family. */
export function mapHousehold(rows: readonly Row[], bound: Bound): MappedHousehold {
  const [row] = rows;
  const first: Place = { line: row?.line ?? 1, column: null };
  const builder = new Builder(first);
  if (bound.isPersonRow) readPersons(rows, bound, builder);
  else {
    if (row) readRow(row, null, bound, builder);
    settleMembers(bound, builder, first.line);
  }
  setConstants(bound, builder, first);
  const id = bound.family === null ? '' : plainText(cellText(row?.cells[bound.family]));
  const facts = builder.factsOf(null);
  const members = ROLES.filter((role) => builder.members.has(role)).map((role) => ({
    id: role,
    role,
    ...builder.factsOf(role),
  }));
  return {
    household: { ...(id === '' ? {} : { id }), ...facts, members },
    problems: builder.problems,
    placeOf: (path) => builder.placeOf(path),
  };
}
