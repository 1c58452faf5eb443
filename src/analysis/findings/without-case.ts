import type { Pack } from '../../generated/pack.types.js';
import type { Finding } from './finding.js';

/** The items of a pack of which no case expects anything; `cased` is null where there are no cases at all. */
export const findWithoutCase = (pack: Pack, cased: ReadonlySet<string> | null): Finding[] =>
  pack.entitlements.flatMap(({ id }, index): Finding[] =>
    cased?.has(id) === true
      ? []
      : [
          {
            code: 'ITEM_WITHOUT_CASE',
            severity: cased === null ? 'note' : 'warning',
            pointer: `/entitlements/${String(index)}/id`,
            message: `no case expects anything of \`${id}\``,
            hint: 'write one that gets it, one that does not and one that is undetermined',
          },
        ],
  );
