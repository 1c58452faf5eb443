import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { readPlain } from '../../engine/parse/scalars.js';
import type { Collection, Piece, ScalarPiece } from './piece.js';
import { YAML_OPTIONS } from '../../engine/parse/yaml-options.js';

/** A map or list with its place in the text, while its comments are still being found. */
export interface Group {
  readonly kind: 'map' | 'list';
  readonly isFlow: boolean;
  readonly start: number;
  readonly end: number;
  /** Of its entries, from 0. */
  readonly column: number;
  readonly owner: Draft | null;
  readonly drafts: Draft[];
  readonly tail: string[];
}

/** An entry or item with its place in the text. */
export interface Draft {
  readonly name: string | null;
  readonly start: number;
  readonly valueStart: number;
  readonly group: Group;
  value: ScalarPiece | Group;
  readonly above: string[];
  beside: string | null;
}

const EMPTY: ScalarPiece = { kind: 'scalar', value: null };

class Drafter {
  /** In the order of the text. */
  readonly drafts: Draft[] = [];
  readonly #lines: LineCounter;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  value(node: unknown, owner: Draft | null): ScalarPiece | Group {
    if (isMap(node) || isSeq(node)) return this.#group(node, owner);
    if (!isScalar(node)) return EMPTY;
    const text = String(node.value);
    return { kind: 'scalar', value: node.type === Scalar.PLAIN ? readPlain(text) : text };
  }

  #group(node: YAMLMap | YAMLSeq, owner: Draft | null): Group {
    const [start, end] = node.range ?? [0, 0];
    const group: Group = {
      kind: isMap(node) ? 'map' : 'list',
      isFlow: node.flow === true,
      start,
      end,
      column: this.#lines.linePos(start).col - 1,
      owner,
      drafts: [],
      tail: [],
    };
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        // Of a text that could be read, every key is a scalar.
        if (isScalar(key)) this.#entry(group, String(key.value), startOf(key, start), value);
      }
    } else {
      node.items.forEach((item, index) => {
        this.#entry(group, null, signOf(node, index) ?? startOf(item, start), item);
      });
    }
    return group;
  }

  #entry(group: Group, name: string | null, start: number, node: unknown): void {
    const valueStart = startOf(node, start);
    const draft: Draft = { name, start, valueStart, group, value: EMPTY, above: [], beside: null };
    this.drafts.push(draft);
    group.drafts.push(draft);
    draft.value = this.value(node, draft);
  }
}

const startOf = (node: unknown, otherwise: number): number =>
  isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? otherwise) : otherwise;

/** Where the `-` of a list's item stands. */
function signOf({ srcToken }: YAMLSeq, index: number): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** Reads a text that `parseYaml` has found to be right. */
export function draft(text: string): { contents: ScalarPiece | Group; drafts: readonly Draft[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...YAML_OPTIONS,
    lineCounter: lines,
    keepSourceTokens: true,
  });
  const drafter = new Drafter(lines);
  return { contents: drafter.value(document.contents, null), drafts: drafter.drafts };
}

/** A group as it stands when all comments have been found. */
export function finish(value: ScalarPiece | Group): Piece {
  if (value.kind === 'scalar') return value;
  const collection: Collection = {
    kind: value.kind,
    entries: value.drafts.map(({ name, value: inner, above, beside }) => ({
      name,
      value: finish(inner),
      above,
      beside,
    })),
    end: value.tail,
  };
  return collection;
}
