import type { Citation, Group, Pack } from '../../generated/pack.types.js';
import type { Text } from '../../engine/facts/types.js';
import type { Dates, Difference, Wording } from './change.js';
import { differing } from './differing.js';
import { instrumentKey } from './instrument-key.js';

/** A difference that is of no one item, and its clause; null: the instrument's own. */
export type PackDifference = Difference & { readonly clause: string | null };

const datesOf = ({ instrument: { status, from, through, published } }: Pack): Dates => ({
  status,
  from,
  through,
  published,
});

const namesOf = ({ instrument: { number, title, issuer } }: Pack): Wording => ({
  number,
  title,
  issuer,
});

const ofInstrument = (before: Pack, after: Pack): Difference[] => {
  const [dates, names] = [
    differing(datesOf(before), datesOf(after)),
    differing(namesOf(before), namesOf(after)),
  ];
  const citations = {
    before: before.instrument.citations ?? [],
    after: after.instrument.citations ?? [],
  };
  const repeals = [before.instrument.repeals, after.instrument.repeals] as const;
  const [first, second] = repeals.map((numbers) => numbers.map(instrumentKey).sort().join());
  return [
    ...(dates === null ? [] : [{ kind: 'dates', ...dates, citations } as const]),
    ...(first === second
      ? []
      : [
          {
            kind: 'basis',
            before: { repeals: repeals[0] },
            after: { repeals: repeals[1] },
            citations,
          } as const,
        ]),
    ...(names === null ? [] : [{ kind: 'text', ...names, citations } as const]),
  ];
};

const sayCodes = ({ jurisdiction: { name, codes } }: Pack): Text => ({
  zh: `户籍在${name.zh}（${[...codes].sort().join('、')}）`,
  en: `hukou in ${name.en} (${[...codes].sort().join(', ')})`,
});

function ofJurisdiction(before: Pack, after: Pack): Difference[] {
  const codes = [before, after].map(({ jurisdiction }) => [...jurisdiction.codes].sort().join());
  if (codes[0] === codes[1]) return [];
  const citations = { before: before.jurisdiction.citations, after: after.jurisdiction.citations };
  return [{ kind: 'condition', before: sayCodes(before), after: sayCodes(after), citations }];
}

/** Items of which one person gets only one, as titles; groups of bands only check the conditions themselves. */
function ofGroups(before: Pack, after: Pack): Difference[] {
  const found = ({ groups }: Pack): Map<string, Group> =>
    new Map(
      Object.values(groups ?? {})
        .filter(({ kind }) => kind === 'either')
        .map((group) => [[...group.items].sort().join(), group]),
    );
  const say = ({ entitlements }: Pack, { items }: Group): Text => {
    const titles = items.map((id) => entitlements.find((item) => item.id === id)?.title);
    return {
      zh: `每人只能享受其中一项：${titles.map((title) => title?.zh).join('、')}`,
      en: `only one of these for each person: ${titles.map((title) => title?.en).join(', ')}`,
    };
  };
  const [first, second] = [found(before), found(after)];
  const only = (groups: Map<string, Group>, others: Map<string, Group>): Group[] =>
    [...groups].filter(([key]) => !others.has(key)).map(([, group]) => group);
  return [
    ...only(first, second).map((group): Difference => ({
      kind: 'condition',
      before: say(before, group),
      after: null,
      citations: { before: group.citations, after: [] },
    })),
    ...only(second, first).map((group): Difference => ({
      kind: 'condition',
      before: null,
      after: say(after, group),
      citations: { before: [], after: group.citations },
    })),
  ];
}

/** The instrument's own differences, and those of whom it reaches. */
export const instrumentDifferences = (before: Pack, after: Pack): PackDifference[] => [
  ...ofInstrument(before, after).map((difference) => ({ ...difference, clause: null })),
  ...[...ofJurisdiction(before, after), ...ofGroups(before, after)].map((difference) => ({
    ...difference,
    clause: firstClause(difference.citations?.after, difference.citations?.before),
  })),
];

const firstClause = (...lists: (readonly Citation[] | undefined)[]): string | null =>
  lists.flatMap((list) => list ?? [])[0]?.clause ?? null;
