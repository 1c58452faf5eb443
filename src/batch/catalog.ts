import type { Program } from '../engine/program/program.js';
import type { Text } from '../engine/facts/types.js';

/** What is said of an item in a summary. */
export interface CatalogItem {
  readonly title: Text;
  readonly clause: string;
  /** How many festivals the document names for it. */
  readonly festivals: number;
  /** What an authority has to decide, where the document leaves it to one. */
  readonly test: Text | null;
}

/** The items of some packs by id, in the order of the documents; of an item in several revisions the last. */
export type Catalog = Readonly<Record<string, CatalogItem>>;

export const catalogOf = (programs: readonly Program[]): Catalog =>
  Object.fromEntries(
    programs.flatMap(({ district, items }) =>
      items.map(({ id, title, clause, festivals, determination }) => [
        `${district}/${id}`,
        { title, clause, festivals: festivals.length, test: determination?.test ?? null },
      ]),
    ),
  );

export const catalogTitle = (catalog: Catalog, id: string, language: 'zh' | 'en'): string =>
  catalog[id]?.title[language] ?? id;
