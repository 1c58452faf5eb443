import type { ChangeKind } from '../../analysis/diff/change.js';
import type { Movement } from '../../analysis/impact/movement.js';
import type { BenefitWords, Language } from './words.js';

/** Everything that the rendering of a comparison says in one language. */
export interface DiffWords {
  readonly language: Language;
  readonly benefit: BenefitWords;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly both: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly none: string;
  /** For a condition that was not there, and for one that is there no more. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** What is of no one item. */
  readonly instrument: string;
  readonly yes: string;
  readonly no: string;
  readonly once: string;
  /** What the parts of changes are called. */
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<'issued' | 'draft', string>>;
  readonly forces: Readonly<Record<'mandatory' | 'encouraged' | 'discretionary', string>>;
  readonly festivals: Readonly<Record<'spring-festival' | 'mid-autumn' | 'double-ninth', string>>;
  readonly quoted: (quote: string) => string;
  readonly since: (day: string) => string;
  readonly undated: string;
  readonly parts: (payer: string, parts: number) => string;
  readonly otherReading: string;
  readonly same: string;
  readonly count: (count: number) => string;
  readonly days: (before: string | null, after: string | null) => string;
  readonly needs: Readonly<Record<'minor' | 'patch', string>>;
  readonly tooLow: (from: string, to: string) => string;
  readonly columns: Readonly<Record<'clause' | 'item' | 'change' | 'since', string>>;
  /** The heading of the changes. */
  readonly changes: string;
  readonly sources: string;
  readonly sameSource: string;
  readonly legend: string;
  readonly impact: ImpactWords;
}

/** What is said of the impact on households. */
export interface ImpactWords {
  readonly title: (households: number, day: string) => string;
  readonly movements: Readonly<Record<Movement, string>>;
  readonly total: string;
  readonly yearly: string;
  readonly difference: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly payers: string;
  readonly unknownPayer: string;
  readonly apart: string;
  readonly note: string;
}
