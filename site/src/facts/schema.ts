import schema from '../../../src/schemas/household.schema.json' with { type: 'json' };
import type { Text } from '../../../src/engine/facts/types.js';

/** What we read of a part of the household schema. */
interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly yiju?: { readonly en?: string; readonly unit?: string };
}

/** How a fact is given. */
export type Control =
  | { readonly kind: 'boolean' | 'money' | 'code' | 'text' }
  | { readonly kind: 'date'; readonly mayBeNone: boolean }
  | { readonly kind: 'year'; readonly least: number; readonly most: number }
  | { readonly kind: 'word'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'words'; readonly values: readonly string[] }
  | { readonly kind: 'object'; readonly mayBeNone: boolean; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly facts: readonly Fact[] };

/** A fact of a household or a member, as the schema describes it. */
export interface Fact {
  readonly name: string;
  readonly title: Text;
  readonly unit: string | null;
  readonly control: Control;
}

const DEFINITIONS: Readonly<Record<string, SchemaNode>> = schema.$defs;

/** A node with what it refers to. */
function resolved(node: SchemaNode): SchemaNode & { readonly definition: string } {
  const definition = node.$ref?.replace('#/$defs/', '') ?? '';
  return { ...DEFINITIONS[definition], ...node, definition };
}

/** Not facts to be asked: how persons are named, and what has a form of its own. */
const OTHER: ReadonlySet<string> = new Set(['id', 'role', 'members', 'determinations']);

function controlOf(node: SchemaNode & { readonly definition: string }): Control {
  const types = [node.type ?? []].flat();
  const mayBeNone = types.includes('null');
  if (node.definition === 'money') return { kind: 'money' };
  if (node.definition === 'areaCode') return { kind: 'code' };
  if (node.format === 'date') return { kind: 'date', mayBeNone };
  if (node.enum) return { kind: 'word', values: node.enum };
  if (types.includes('boolean')) return { kind: 'boolean' };
  if (types.includes('integer'))
    return { kind: 'year', least: node.minimum ?? 0, most: node.maximum ?? 9999 };
  if (types.includes('array')) {
    const item = resolved(node.items ?? {});
    return item.properties
      ? { kind: 'list', facts: factsOf(item) }
      : { kind: 'words', values: (item.enum ?? []).map(String) };
  }
  return types.includes('object')
    ? { kind: 'object', mayBeNone, facts: factsOf(node) }
    : { kind: 'text' };
}

function factsOf(node: SchemaNode): Fact[] {
  return Object.entries(node.properties ?? {})
    .filter(([name]) => !OTHER.has(name))
    .map(([name, property]) => {
      const full = resolved(property);
      const zh = full.title ?? name;
      return {
        name,
        title: { zh, en: full.yiju?.en ?? zh },
        unit: full.yiju?.unit ?? null,
        control: controlOf(full),
      };
    });
}

/** The facts of the household itself, and of each of its members. */
export const HOUSEHOLD_FACTS: readonly Fact[] = factsOf(schema);
export const MEMBER_FACTS: readonly Fact[] = factsOf(DEFINITIONS['member'] ?? {});
