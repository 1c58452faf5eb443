import type { Check } from '../context.js';
import { located } from '../expression.js';
import type { Report } from '../report.js';
import { suggest } from '../suggest.js';
import { pointerStep } from '../../parse/parsed-text.js';

function checkIds(
  names: readonly string[] | undefined,
  pointer: string,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  for (const { value: id, pointer: at } of located(names ?? [], pointer)) {
    if (!ids.has(id))
      report('UNKNOWN_ITEM', at, `there is no item \`${id}\``, { hint: suggest(id, ids) });
  }
}

/** No two items have one id. */
export const checkDuplicateIds: Check = ({ items }, report) => {
  const seen = new Set<string>();
  for (const { value, pointer } of items) {
    if (seen.has(value.id))
      report('DUPLICATE_ID', `${pointer}/id`, `another item has the id \`${value.id}\``);
    seen.add(value.id);
  }
};

/** Groups and the register name items that there are. */
export const checkItemNames: Check = ({ pack, ids }, report) => {
  for (const [name, { items }] of Object.entries(pack.groups ?? {})) {
    checkIds(items, `/groups${pointerStep(name)}/items`, ids, report);
  }
  for (const { value: clause, pointer } of located(pack.register, '/register')) {
    for (const { value: sentence, pointer: at } of located(
      clause.sentences,
      `${pointer}/sentences`,
    )) {
      checkIds(sentence.items, `${at}/items`, ids, report);
    }
  }
};
