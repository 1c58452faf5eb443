import { determinations, identifier, readBefore } from './checked.js';
import type { Checked } from './checked.js';
import { leafExplainer, wrongType } from './explain.js';
import { leafReader, WRONG } from './leaf-readers.js';
import { HOUSEHOLD_LEAVES, MEMBER_LEAVES, NULLABLE } from './leaves.js';
import type { LeafKind } from './leaves.js';

/** How one property of a household, a member or an object within them is read. */
export interface Property extends Checked {
  readonly name: string;
  /** Its place among the leaves of the household or of a member; -1 for an object of leaves, and where it is only checked. */
  readonly offset: number;
  readonly mayBeNull: boolean;
  /** For an object of leaves: its own properties. */
  readonly inner: Properties | null;
  /** The places of the leaves that are null where it is: its own, or those of its properties. */
  readonly offsets: readonly number[];
  /** What came after it in the last object read: objects made alike have their properties in one order. */
  following: Property | null;
}

/** Properties by their names. */
export type Properties = ReadonlyMap<string, Property>;

/** `listed` is no property: it says that a member is given. */
export const LISTED = 'listed';

/** Leaves that may be null although they stand in no object that may be: no death, no last day. */
const NULLABLE_LEAVES: ReadonlySet<string> = new Set(['deathDate', 'specialAssistance.through']);

const checkedProperty = (name: string, { read, explain }: Checked): Property => ({
  name,
  offset: -1,
  mayBeNull: false,
  read,
  explain,
  inner: null,
  offsets: [],
  following: null,
});

function leafProperty(name: string, path: string, offset: number, kind: LeafKind): Property {
  const mayBeNull = NULLABLE_LEAVES.has(path);
  return {
    name,
    offset,
    mayBeNull,
    read: leafReader(kind),
    explain: leafExplainer(kind, mayBeNull),
    inner: null,
    offsets: [offset],
    following: null,
  };
}

function objectProperty(name: string, inner: Properties): Property {
  const mayBeNull = NULLABLE.has(name);
  return {
    name,
    offset: -1,
    mayBeNull,
    read: () => WRONG,
    explain: () => [wrongType(mayBeNull ? 'object or null' : 'object')],
    inner,
    offsets: [...inner.values()].map(({ offset }) => offset),
    following: null,
  };
}

function propertiesOf(
  leaves: Readonly<Record<string, LeafKind>>,
  others: Readonly<Record<string, Checked>>,
): Properties {
  const properties = new Map<string, Property>();
  const objects = new Map<string, Map<string, Property>>();
  for (const [name, checked] of Object.entries(others))
    properties.set(name, checkedProperty(name, checked));
  for (const [offset, [path, kind]] of Object.entries(leaves).entries()) {
    if (path === LISTED) continue;
    const [outer = '', name] = path.split('.');
    if (name === undefined) {
      properties.set(path, leafProperty(path, path, offset, kind));
      continue;
    }
    const inner = objects.get(outer) ?? new Map<string, Property>();
    objects.set(outer, inner.set(name, leafProperty(name, path, offset, kind)));
    properties.set(outer, objectProperty(outer, inner));
  }
  return properties;
}

export const HOUSEHOLD_PROPERTIES = propertiesOf(HOUSEHOLD_LEAVES, {
  id: identifier,
  determinations,
  members: readBefore,
});
export const MEMBER_PROPERTIES = propertiesOf(MEMBER_LEAVES, {
  id: identifier,
  determinations,
  role: readBefore,
});
