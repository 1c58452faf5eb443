import { documentOrder, inOrder } from './document-order.js';
import { at } from './piece.js';
import type { Collection, Entry, Piece, Sheet } from './piece.js';
import {
  CASES,
  HOUSEHOLD,
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
      entries: list.entries.map((entry) => this.#entry(entry, items, depth)),
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

function shapeOf(contents: Piece): Shape {
  if (at(contents, 'cases')) return CASES;
  return at(contents, 'members') ? HOUSEHOLD : PACK;
}

/** The sheet of a pack, of cases or of a household, with everything in its order. */
export const arrange = ({ header, contents }: Sheet): Sheet => ({
  header,
  contents: new Arranger(contents).piece(contents, '', shapeOf(contents), 0),
});
