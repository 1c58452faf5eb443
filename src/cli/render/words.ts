import type { Benefit, Item, Outcome, Role, Standing } from '../../generated/assessment.types.js';

export type Language = 'zh' | 'en';

/** The words of a benefit. */
export interface BenefitWords {
  readonly kinds: Readonly<Record<Benefit['kind'], string>>;
  readonly per: Readonly<Record<Benefit['per'], string>>;
  readonly every: Readonly<Record<Exclude<NonNullable<Benefit['every']>, 'once'>, string>>;
  readonly money: (amount: string) => string;
  readonly atLeast: (money: string) => string;
  readonly atMost: (money: string) => string;
  readonly half: string;
  readonly percent: (percent: string) => string;
  readonly setBy: (authority: string) => string;
  readonly days: (limit: NonNullable<Benefit['limit']>) => string;
  readonly force: Readonly<Record<Item['force'], string>>;
  readonly onApplication: string;
  readonly amountOpen: string;
  readonly comma: string;
  readonly oneOff: (rate: string) => string;
  readonly each: (said: string, units: readonly string[]) => string;
}

/** Everything that the rendering says in one language. */
export interface Words {
  readonly benefit: BenefitWords;
  readonly roles: Readonly<Record<Role, string>>;
  readonly household: string;
  readonly and: string;
  readonly title: string;
  readonly today: string;
  readonly to: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly grantsNothing: string;
  readonly supposed: string;
  readonly noNumber: string;
  readonly open: string;
  readonly byReading: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  /** What whoever decides should know besides. */
  readonly note: (said: string) => string;
  readonly festivals: (days: readonly string[]) => string;
  readonly nextOutcome: Readonly<Record<Exclude<Outcome, 'ineligible'>, string>>;
  readonly fromThen: (day: string, what: string) => string;
  readonly outcomes: Readonly<Record<Outcome, (count: number) => string>>;
  readonly columns: Readonly<
    Record<
      | 'item'
      | 'who'
      | 'benefit'
      | 'when'
      | 'clause'
      | 'hangsOn'
      | 'reason'
      | 'question'
      | 'settles',
      string
    >
  >;
  readonly askFirst: string;
  readonly settles: (titles: readonly string[]) => string;
  readonly determination: (authority: string | null, test: string) => string;
  readonly noInstrument: string;
  readonly noItem: string;
  readonly ambiguous: (count: number) => string;
  readonly legend: string;
  readonly basis: string;
}
