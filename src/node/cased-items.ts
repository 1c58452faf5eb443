import { readCaseFile } from '../analysis/cases/case-file.js';
import type { Pack } from '../generated/pack.types.js';
import { casesBeside, readText } from './load-cases.js';

/** The ids of a pack's items that some case beside it expects something of; null where there are no cases at all. */
export function casedItems(path: string, pack: Pack): ReadonlySet<string> | null {
  const files = casesBeside([path]).flatMap((name) => readCaseFile(readText(name)).file ?? []);
  const own = files.filter(
    ({ district, revision }) => district === pack.district && revision === pack.revision,
  );
  if (own.length === 0) return null;
  return new Set(
    own.flatMap(({ cases }) => cases.flatMap(({ given }) => given.expect.map(({ item }) => item))),
  );
}
