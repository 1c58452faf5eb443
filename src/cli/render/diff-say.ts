import { Decimal } from 'decimal.js';
import type { Basis, Change, Funding, Manner } from '../../analysis/diff/change.js';
import { sumOf } from '../../analysis/impact/sum.js';
import type { Amount } from '../../generated/assessment.types.js';
import { sayBenefit } from './benefit.js';
import { signed } from './diff-sum.js';
import type { DiffWords } from './diff-words.js';
import { sayAny, sayWording } from './diff-say-wording.js';

/** A change in words: what was, what is, and what else is to be said of it. */
export interface Said {
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** The same words, without those for the kind of benefit. */
const withoutKinds = ({ benefit }: DiffWords): DiffWords['benefit'] => ({
  ...benefit,
  kinds: Object.fromEntries(
    Object.keys(benefit.kinds).map((kind) => [kind, '']),
  ) as typeof benefit.kinds, // every kind, without its word
});

function sayAmount(
  amount: Amount,
  { per, every }: Pick<Manner, 'per' | 'every'>,
  words: DiffWords,
): string {
  const said = sayBenefit({ kind: 'cash', amount, per, every, limit: null }, withoutKinds(words));
  return said === '' ? words.none : said;
}

const sameForm = (one: Amount, other: Amount): boolean =>
  Object.keys(one ?? {}).join() === Object.keys(other ?? {}).join();

/** The change of an amount in yuan and per cent; nothing where the two cannot be set against each other. */
function sayRise(before: Amount, after: Amount, words: DiffWords): string {
  const [one, other] = [sumOf(before), sumOf(after)];
  if (one === null || other === null || !sameForm(before, after)) return '';
  if (one.most !== null && one.most !== one.least && one.least > 0) {
    const ends = [other.least - one.least, (other.most ?? 0) - one.most];
    return ends.map((fen) => words.benefit.money(signed(fen))).join('–');
  }
  const [from, to] = one.least > 0 ? [one.least, other.least] : [one.most ?? 0, other.most ?? 0];
  const rise = words.benefit.money(signed(to - from));
  if (from === 0) return rise;
  const percent = new Decimal(to).minus(from).times(100).dividedBy(from);
  const sign = percent.isNegative() ? '−' : '+';
  return [rise, `${sign}${percent.abs().toFixed(1, Decimal.ROUND_HALF_UP)}%`].join(words.comma);
}

function sayManner(manner: Partial<Manner>, words: DiffWords): string {
  const { benefit, fields, colon, comma } = words;
  const values: Partial<Record<keyof Manner, string>> = {
    ...(manner.kind === undefined ? {} : { kind: benefit.kinds[manner.kind] }),
    ...(manner.per === undefined ? {} : { per: benefit.per[manner.per] }),
    ...(manner.every === undefined
      ? {}
      : {
          every:
            manner.every === null
              ? words.none
              : manner.every === 'once'
                ? words.once
                : benefit.every[manner.every],
        }),
    ...(manner.limit === undefined
      ? {}
      : { limit: manner.limit === null ? words.none : benefit.days(manner.limit) }),
    ...(manner.festivals === undefined
      ? {}
      : {
          festivals: manner.festivals.map((day) => words.festivals[day]).join('、') || words.none,
        }),
    ...(manner.onApplication === undefined
      ? {}
      : { onApplication: manner.onApplication ? words.yes : words.no }),
  };
  return Object.entries(values)
    .map(([name, value]) => `${fields[name] ?? name}${colon}${value}`)
    .join(comma);
}

/** Other instruments, each once with everything that it is for. */
function sayBasis(
  basis: Partial<Basis> | { readonly repeals: readonly string[] },
  words: DiffWords,
): string {
  const names = new Map<string, string[]>();
  for (const [name, value] of Object.entries(basis)) {
    const said = sayAny(value, words);
    names.set(said, [...(names.get(said) ?? []), words.fields[name] ?? name]);
  }
  return [...names]
    .map(([said, fields]) => `${fields.join(words.comma)}${words.colon}${said}`)
    .join(words.stop);
}

function sayFunding(funding: readonly Funding[] | null, words: DiffWords): string {
  if (funding === null) return words.none;
  const said = funding.map(({ when, shares }) => {
    const [only, ...others] = shares;
    const payers =
      only && others.length === 0 && only.exact === undefined
        ? only.payer
        : shares
            .map(({ payer, parts, exact }) =>
              exact === undefined
                ? words.parts(payer, parts ?? 1)
                : `${payer} ${words.benefit.money(exact)}`,
            )
            .join(words.comma);
    return when === null ? payers : `${when[words.language]}${words.colon}${payers}`;
  });
  return said.join(words.stop);
}

function sayItem(
  { after, before }: Change & { kind: 'added' | 'removed' },
  words: DiffWords,
): string {
  const summary = after ?? before;
  const benefits = summary.benefit.map((benefit) => sayBenefit(benefit, words.benefit));
  const { language } = words;
  return [benefits.join(words.stop), summary.for[language], summary.condition[language]].join(
    words.stop,
  );
}

function sayContent(change: Change, words: DiffWords): readonly [before: string, after: string] {
  const { language, none } = words;
  switch (change.kind) {
    case 'added':
      return [none, sayItem(change, words)];
    case 'removed':
      return [sayItem(change, words), none];
    case 'amount':
      return [
        sayAmount(change.before, change.rate, words),
        sayAmount(change.after, change.rate, words),
      ];
    case 'condition':
      return [
        change.before?.[language] ?? words.notBefore,
        change.after?.[language] ?? words.notAfter,
      ];
    case 'benefit':
      return [sayManner(change.before, words), sayManner(change.after, words)];
    case 'basis':
      return [sayBasis(change.before, words), sayBasis(change.after, words)];
    case 'funding':
      return [sayFunding(change.before, words), sayFunding(change.after, words)];
    case 'force':
      return [words.forces[change.before], words.forces[change.after]];
    case 'dates':
    case 'text':
      return [sayWording(change.before, words), sayWording(change.after, words)];
  }
}

function sayNote(change: Change, words: DiffWords): string {
  const notes = change.otherReading === true ? [words.otherReading] : [];
  if (change.kind === 'amount') {
    notes.unshift(
      sayRise(change.before, change.after, words),
      change.since === null ? words.undated : words.since(change.since),
    );
  }
  return notes.filter(Boolean).join(words.stop);
}

/** A change in the words of a language, as every format shows it. */
export function sayChange(change: Change, words: DiffWords): Said {
  const [before, after] = sayContent(change, words);
  return { before, after, note: sayNote(change, words) };
}

/** Which of an item's alternatives a change is of. */
export const sayWhom = (change: Change, { language }: DiffWords): string =>
  change.kind === 'amount' ? (change.whom?.[language] ?? '') : '';
