import { InputError } from '../../engine/diagnostics/diagnostic.js';
import { ROLES } from '../../engine/facts/leaves.js';
import type { Role } from '../../engine/facts/leaves.js';
import { pointerStep } from '../../engine/parse/parsed-text.js';
import type { ParsedText } from '../../engine/parse/parsed-text.js';
import type { FactValue, Mapping, MemberRule } from '../../generated/mapping.types.js';
import { cellText, plainText } from '../table/cell.js';
import type { Cell } from '../table/cell.js';
import { bindColumn, factOf, indexIn } from './bind-column.js';
import type { BoundColumn, IndexOf } from './bind-column.js';
import type { ColumnFact } from './column-fact.js';
import { Findings } from './findings.js';
import { roleSaid } from './sayings.js';

/** A fact that is the same for every row. */
export interface Constant {
  readonly fact: ColumnFact;
  readonly value: FactValue;
}

/** A mapping tied to the columns of one roster. */
export interface Bound {
  /** How many columns the heading has. */
  readonly width: number;
  readonly isPersonRow: boolean;
  readonly family: number | null;
  /** Reads who the person of a row is; null where rows are families. */
  readonly role: { readonly index: number; readonly read: (cell: Cell) => Role | undefined } | null;
  readonly columns: readonly BoundColumn[];
  readonly constants: readonly Constant[];
  readonly members: Readonly<Partial<Record<Role, MemberRule>>>;
}

function bindRole(
  { role }: Mapping,
  isPersonRow: boolean,
  indexOf: IndexOf,
  findings: Findings,
): Bound['role'] {
  if (!isPersonRow) {
    if (role) findings.add('UNKNOWN_PROPERTY', '/role', '`role` is for rows that are persons');
    return null;
  }
  if (!role) {
    findings.add('MISSING_PROPERTY', '', '`role` is missing: rows that are persons need it');
    return null;
  }
  const index = indexOf(role.column, '/role/column');
  const own = new Map(
    Object.entries(role.values ?? {}).map(([said, meant]) => [plainText(said), meant]),
  );
  if (index === null) return null;
  return { index, read: (cell) => own.get(plainText(cellText(cell))) ?? roleSaid(cellText(cell)) };
}

function bindConstants(
  { constants = {} }: Mapping,
  isPersonRow: boolean,
  columns: readonly BoundColumn[],
  findings: Findings,
): Constant[] {
  return Object.entries(constants).flatMap(([path, value]) => {
    const pointer = `/constants${pointerStep(path)}`;
    const fact = factOf(path, isPersonRow, pointer, findings);
    if (fact === null) return [];
    if (columns.some((column) => column.fact.path === path))
      findings.add('WRONG_VALUE', pointer, `a column gives \`${path}\` too`);
    return [{ fact, value }];
  });
}

/** A role that neither a column nor a rule tells of would silently be taken for a person that there is not. */
function checkMembers(
  { members = {} }: Mapping,
  isPersonRow: boolean,
  columns: readonly BoundColumn[],
  findings: Findings,
): void {
  if (isPersonRow) {
    if (Object.keys(members).length > 0)
      findings.add('UNKNOWN_PROPERTY', '/members', '`members` is for rows that are families');
    return;
  }
  for (const role of ROLES) {
    const isGiven = columns.some(({ fact }) => fact.owner === role);
    if (!isGiven && members[role] === undefined) {
      const message = `nothing says whether there is a ${role}`;
      const hint = `map a column to a fact of the ${role}, or say \`members: { ${role}: always }\` or \`never\``;
      findings.add('MISSING_PROPERTY', '/members', message, hint);
    }
    if (isGiven && members[role] === 'never')
      findings.add('WRONG_VALUE', `/members/${role}`, `columns give facts of the ${role}`);
  }
}

/**
 * Ties a mapping, which has its schema's shape, to the headings of a roster.
 *
 * @throws InputError when it names columns or facts that there are not, or leaves open who there is, with every place.
 */
export function bindMapping(
  mapping: Mapping,
  parsed: ParsedText,
  headings: readonly string[],
): Bound {
  const findings = new Findings(parsed);
  const indexOf = indexIn(headings, findings);
  const isPersonRow = mapping.rows === 'person';
  const family = mapping.family === undefined ? null : indexOf(mapping.family, '/family');
  if (isPersonRow && mapping.family === undefined)
    findings.add('MISSING_PROPERTY', '', '`family` is missing: rows that are persons need it');
  const columns = Object.entries(mapping.columns).flatMap((entry) =>
    bindColumn(entry, isPersonRow, indexOf, findings),
  );
  const role = bindRole(mapping, isPersonRow, indexOf, findings);
  const constants = bindConstants(mapping, isPersonRow, columns, findings);
  checkMembers(mapping, isPersonRow, columns, findings);
  if (findings.found.length > 0) throw new InputError(findings.found);
  return {
    width: headings.length,
    isPersonRow,
    family,
    role,
    columns,
    constants,
    members: mapping.members ?? {},
  };
}
