import { addDays, formatDay, parseDay } from '../../engine/values/day.js';
import type { Pack } from '../../generated/pack.types.js';
import { ALWAYS, conditionEdits, literalEdits, NEVER } from './condition-edits.js';
import type { Edit, Steps } from './edit.js';
import { entitlementEdits, figureEdits } from './entitlement-edits.js';

function dateEdits(text: string | null | undefined, steps: Steps): Edit[] {
  const day = text == null ? undefined : parseDay(text);
  if (text == null || day === undefined) return [];
  return [-1, 1].map((days) => {
    const value = formatDay(addDays(day, days));
    return { steps, value, what: `${text} → ${value}` };
  });
}

function instrumentEdits({ instrument, jurisdiction }: Pack): Edit[] {
  const { from, through, status } = instrument;
  const value = status === 'draft' ? 'issued' : 'draft';
  return [
    { steps: ['instrument', 'status'], value, what: `${status} → ${value}` },
    ...dateEdits(from, ['instrument', 'from']),
    ...dateEdits(through, ['instrument', 'through']),
    ...jurisdiction.codes.map((code, index): Edit => {
      const other = String(Number(code) + 1);
      return { steps: ['jurisdiction', 'codes', index], value: other, what: `${code} → ${other}` };
    }),
  ];
}

function parameterEdits(pack: Pack): Edit[] {
  return Object.entries(pack.parameters ?? {}).flatMap(([name, { unit, values }]) =>
    values.flatMap(({ value, from }, index) => {
      const at = ['parameters', name, 'values', index];
      const drop: Edit = { steps: at, value: undefined, what: 'without this value' };
      return [
        ...(unit === 'CNY'
          ? figureEdits(value, [...at, 'value'], pack)
          : literalEdits(Number(value), [...at, 'value'])),
        ...dateEdits(from, [...at, 'from']),
        ...(values.length > 1 ? [drop] : []),
      ];
    }),
  );
}

function termEdits(pack: Pack): Edit[] {
  return Object.entries(pack.terms ?? {}).flatMap(([name, { when }]) => {
    const steps = ['terms', name, 'when'];
    return [
      { steps, value: ALWAYS, what: 'always' },
      { steps, value: NEVER, what: 'never' },
      ...conditionEdits(when, steps, pack),
    ];
  });
}

function readingEdits({ readings = {} }: Pack): Edit[] {
  return Object.entries(readings).flatMap(([name, { options, taken }]) =>
    Object.keys(options)
      .filter((option) => option !== taken)
      .map((value) => ({
        steps: ['readings', name, 'taken'],
        value,
        what: `${taken} → ${value}`,
      })),
  );
}

/** Every small change of what a pack says, in its order. */
export const packEdits = (pack: Pack): Edit[] => [
  ...instrumentEdits(pack),
  ...readingEdits(pack),
  ...parameterEdits(pack),
  ...termEdits(pack),
  ...pack.entitlements.flatMap((entitlement, index) =>
    entitlementEdits(entitlement, ['entitlements', index], pack),
  ),
];

/** Every place in which the pack quotes its source changed: a clause for another, a quote for words that stand nowhere. */
export function textEdits({ entitlements, terms = {}, register }: Pack): Edit[] {
  const clauses = register.map(({ clause }) => clause);
  const otherThan = (clause: string): string => clauses.find((each) => each !== clause) ?? '';
  const clauseEdit = (clause: string, steps: Steps): Edit => {
    const value = otherThan(clause);
    return { steps, value, what: `${clause} → ${value}` };
  };
  const cited = [
    ...entitlements.map(({ citations }, index) => ({ citations, at: ['entitlements', index] })),
    ...Object.entries(terms).map(([name, { citations }]) => ({ citations, at: ['terms', name] })),
  ];
  return [
    ...entitlements.map(({ clause }, index) =>
      clauseEdit(clause, ['entitlements', index, 'clause']),
    ),
    ...cited.flatMap(({ citations, at }) =>
      citations.flatMap(({ clause, quote }, index): Edit[] => [
        clauseEdit(clause, [...at, 'citations', index, 'clause']),
        {
          steps: [...at, 'citations', index, 'quote'],
          value: `${quote}${quote}`,
          what: 'quote said twice',
        },
      ]),
    ),
  ];
}
