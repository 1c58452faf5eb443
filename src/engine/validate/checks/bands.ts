import type { Group } from '../../../generated/pack.types.js';
import { factNames, findFact } from '../../facts/names.js';
import { pointerStep } from '../../parse/parsed-text.js';
import type { Check, PackContext } from '../context.js';
import { FactRanges } from '../fact-ranges.js';
import type { Range } from '../ranges.js';
import type { Report } from '../report.js';
import { suggest } from '../suggest.js';

interface Band extends Range {
  readonly id: string;
}

const written = ({ id, low, high }: Band): string =>
  `\`${id}\` (${high === Infinity ? `from ${String(low)}` : `${String(low)} to ${String(high)}`})`;

function bandsOf(group: Group, { items, sites }: PackContext, ranges: FactRanges): Band[] {
  return group.items.flatMap((id) => {
    const item = items.find(({ value }) => value.id === id);
    const site = sites.find(({ pointer }) => item && pointer === `${item.pointer}/when`);
    const [first, ...rest] = site ? ranges.of(site) : [];
    return first ? [{ id, low: first.low, high: rest.at(-1)?.high ?? first.high }] : [];
  });
}

/** The days from which parameters stand as they do, in order; empty for what stands from the beginning, or where there are none. */
function eras({ parameters }: PackContext): string[] {
  const starts = [...parameters.values()].flatMap(({ values }) =>
    values.map(({ from = '' }) => from),
  );
  return starts.length === 0 ? [''] : [...new Set(starts)].sort();
}

function checkBands(group: Group, pointer: string, context: PackContext, report: Report): void {
  const { over } = group;
  if (over === undefined) {
    report('MISSING_PROPERTY', pointer, '`over` is missing: the fact that the bands divide');
    return;
  }
  const fact = findFact(over);
  if (!fact) {
    report('UNKNOWN_FACT', `${pointer}/over`, `there is no fact \`${over}\``, {
      hint: suggest(over, factNames()),
    });
    return;
  }
  if (fact.definition.type.kind !== 'integer') {
    report(
      'TYPE_MISMATCH',
      `${pointer}/over`,
      `\`${over}\` is no whole number, so that it has no bands`,
    );
    return;
  }
  const found = new Set<string>();
  for (const [era, from] of eras(context).entries()) {
    const ranges = new FactRanges(over, context, from);
    const bands = bandsOf(group, context, ranges).sort((left, right) => left.low - right.low);
    for (const [index, band] of bands.entries()) {
      const next = bands[index + 1];
      if (!next || next.low === band.high + 1) continue;
      const code = next.low <= band.high ? 'BANDS_OVERLAP' : 'BANDS_GAP';
      const how = code === 'BANDS_GAP' ? 'a gap stands between' : 'there is an overlap of';
      const what = `${how} ${written(band)} and ${written(next)}`;
      if (found.size === found.add(what).size) continue;
      report(code, `${pointer}/items`, era === 0 ? what : `${what}, from ${from} on`);
    }
  }
}

/** The items of a group of bands divide a fact without gap or overlap. */
export const checkGroupBands: Check = (context, report) => {
  for (const [name, group] of Object.entries(context.pack.groups ?? {})) {
    if (group.kind === 'bands') checkBands(group, `/groups${pointerStep(name)}`, context, report);
  }
};
