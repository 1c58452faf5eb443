import { formatMoney, parseMoney } from '../../engine/values/money.js';
import type { Benefit, Entitlement, Figure, Funding, Pack } from '../../generated/pack.types.js';
import { conditionEdits } from './condition-edits.js';
import type { Edit, Steps } from './edit.js';

const EVERY = ['once', 'day', 'month', 'year', 'festival', 'case', null] as const;
const PER = ['person', 'household', 'case'] as const;
const FORCE = ['mandatory', 'encouraged', 'discretionary'] as const;

const change = (steps: Steps, from: unknown, value: unknown): Edit => ({
  steps,
  value,
  what: `${String(from)} → ${String(value)}`,
});

const removal = (steps: Steps, name: string): Edit => ({
  steps,
  value: undefined,
  what: `without ${name}`,
});

const nextOf = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] ?? value;

/** A sum of money one yuan more, or another parameter in its place. */
export function figureEdits(figure: Figure, steps: Steps, { parameters = {} }: Pack): Edit[] {
  if (typeof figure !== 'object') {
    const fen = parseMoney(figure) ?? 0;
    return [change(steps, figure, formatMoney(fen + 100))];
  }
  return Object.entries(parameters)
    .filter(([name, { unit }]) => unit === 'CNY' && name !== figure.parameter)
    .map(([name]) => change([...steps, 'parameter'], figure.parameter, name));
}

function amountEdits(amount: Benefit['amount'], steps: Steps, pack: Pack): Edit[] {
  if (amount === null) return [];
  if ('ratio' in amount) {
    const other = amount.ratio === '0.6' ? '0.7' : '0.6';
    return [change([...steps, 'ratio'], amount.ratio, other)];
  }
  if ('setBy' in amount) return [{ steps, value: null, what: 'without setBy' }];
  if ('between' in amount) {
    return amount.between.flatMap((figure, index) =>
      figureEdits(figure, [...steps, 'between', index], pack),
    );
  }
  const [[bound, figure] = ['', 0]] = Object.entries<Figure>(amount);
  const other = bound === 'atLeast' ? 'exact' : 'atLeast';
  return [
    { steps, value: { [other]: figure }, what: `${bound} → ${other}` },
    ...figureEdits(figure, [...steps, bound], pack),
  ];
}

function limitEdits(limit: NonNullable<Benefit['limit']>, steps: Steps): Edit[] {
  const bound = limit.bound === 'atMost' ? 'atLeast' : 'atMost';
  return [
    removal(steps, 'limit'),
    change([...steps, 'days'], limit.days, limit.days + 1),
    change([...steps, 'bound'], limit.bound, bound),
  ];
}

function benefitEdits(benefit: Benefit, steps: Steps, pack: Pack): Edit[] {
  const { when, kind, amount, per, every, limit } = benefit;
  return [
    ...(when === undefined ? [] : conditionEdits(when, [...steps, 'when'], pack)),
    change([...steps, 'kind'], kind, kind === 'cash' ? 'service' : 'cash'),
    ...amountEdits(amount, [...steps, 'amount'], pack),
    change([...steps, 'per'], per, nextOf(PER, per)),
    change([...steps, 'every'], every, nextOf(EVERY, every)),
    ...(limit ? limitEdits(limit, [...steps, 'limit']) : []),
  ];
}

function allBenefitEdits({ benefit }: Entitlement, steps: Steps, pack: Pack): Edit[] {
  if (!Array.isArray(benefit)) return benefitEdits(benefit, steps, pack);
  return benefit.flatMap((each, index) => {
    const at = [...steps, index];
    const edits = benefitEdits(each, at, pack);
    return index === benefit.length - 1 ? edits : [removal(at, 'this alternative'), ...edits];
  });
}

function fundingEdits({ when, shares }: Funding, steps: Steps, pack: Pack): Edit[] {
  return [
    ...(when === undefined ? [] : conditionEdits(when, [...steps, 'when'], pack)),
    ...shares.flatMap(({ payer, parts, exact }, index) => {
      const at = [...steps, 'shares', index];
      return [
        ...(shares.length > 1 ? [removal(at, payer)] : []),
        ...(exact === undefined ? [] : figureEdits(exact, [...at, 'exact'], pack)),
        ...(parts === undefined ? [] : [change([...at, 'parts'], parts, parts + 1)]),
      ];
    }),
  ];
}

function beneficiaryEdits({ for: whom }: Entitlement, steps: Steps): Edit[] {
  if (!Array.isArray(whom)) return [{ steps, value: ['mother', 'father'], what: 'for persons' }];
  const drops = whom.length < 2 ? [] : whom.map((role, index) => removal([...steps, index], role));
  return [{ steps, value: 'household', what: 'for the household' }, ...drops];
}

/** Small changes of an item. */
export function entitlementEdits(entitlement: Entitlement, steps: Steps, pack: Pack): Edit[] {
  const { when, onDeath, determination, funding = [], force, festivals = [] } = entitlement;
  const at = (...more: Steps): Steps => [...steps, ...more];
  return [
    ...beneficiaryEdits(entitlement, at('for')),
    ...conditionEdits(when, at('when'), pack),
    ...(onDeath === true ? [removal(at('onDeath'), 'onDeath')] : []),
    ...(determination ? [removal(at('determination'), 'determination')] : []),
    ...allBenefitEdits(entitlement, at('benefit'), pack),
    ...funding.flatMap((each, index) => [
      ...(funding.length > 1 ? [removal(at('funding', index), 'this alternative')] : []),
      ...fundingEdits(each, at('funding', index), pack),
    ]),
    ...(funding.length === 0 ? [] : [removal(at('funding'), 'funding')]),
    ...festivals.map((festival, index) => removal(at('festivals', index), festival)),
    change(at('force'), force, nextOf(FORCE, force)),
  ];
}
