import { documentOrder, inOrder } from './document-order.js';
import { at } from './piece.js';
import type { Collection, Entry, Piece, Sheet } from './piece.js';
import {
  CASES,
  factShape,
  hasNamedMaps,
  itemsOf,
  PACK,
  propertyNames,
  propertyOf,
} from './schema.js';
import type { Shape } from './schema.js';

/** Lists whose items stand one below the other, however short. */
const WRITTEN_OUT: ReadonlySet<string> = new Set([
  'benefit',
  'cases',
  'citations',
  'entitlements',
  'expect',
  'figures',
  'members',
  'register',
  'sentences',
  'values',
]);

/** Facts are set in the order in which a case gives them, so that this order is the author's. */
const ORDERED = 'with';

class Arranger {
  readonly #root: Piece;

  constructor(root: Piece) {
    this.#root = root;
  }

  piece(piece: Piece, name: string, shape: Shape, depth: number): Piece {
    if (piece.kind === 'scalar') return piece;
    return piece.kind === 'map'
      ? this.#map(piece, name, shape, depth)
      : this.#list(piece, name, shape, depth);
  }

  #list(list: Collection, name: string, shape: Shape, depth: number): Collection {
    const items = itemsOf(shape);
    return {
      ...list,
      entries: list.entries.map((entry) => lifted(this.#entry(entry, items, depth))),
      isWrittenOut: WRITTEN_OUT.has(name),
      isSpaced: name === 'entitlements',
    };
  }

  #map(map: Collection, name: string, shape: Shape, depth: number): Collection {
    const isFacts = name === ORDERED;
    const inside = map.entries.map((entry) => {
      const key = entry.name ?? '';
      return this.#entry(entry, isFacts ? factShape(key) : propertyOf(shape, key), depth);
    });
    const ofDocument = depth === 1 ? documentOrder(name, this.#root) : null;
    const entries =
      ofDocument?.(inside) ?? (isFacts ? inside : inOrder(inside, propertyNames(shape)));
    return {
      ...map,
      entries,
      isWrittenOut: depth === 0 || hasNamedMaps(shape),
      isSpaced: depth === 0,
    };
  }

  #entry(entry: Entry, shape: Shape, depth: number): Entry {
    return { ...entry, value: this.piece(entry.value, entry.name ?? '', shape, depth + 1) };
  }
}

/** A comment above the first entry of a list's item stands above the item's `-`. */
function lifted(item: Entry): Entry {
  if (item.value.kind === 'scalar') return item;
  const [first, ...others] = item.value.entries;
  if (!first || first.above.length === 0) return item;
  const entries = [{ ...first, above: [] }, ...others];
  return { ...item, above: [...item.above, ...first.above], value: { ...item.value, entries } };
}

/** The sheet of a pack, or of cases, with everything in its order; what stands above the first entry heads the text. */
export function arrange({ header, contents }: Sheet): Sheet {
  const shape = at(contents, 'cases') ? CASES : PACK;
  const arranged = new Arranger(contents).piece(contents, '', shape, 0);
  if (arranged.kind === 'scalar') return { header, contents: arranged };
  const [first, ...others] = arranged.entries;
  if (!first) return { header: [...header, ...arranged.end], contents: { ...arranged, end: [] } };
  const entries = [{ ...first, above: [] }, ...others];
  return { header: [...header, ...first.above], contents: { ...arranged, entries } };
}
