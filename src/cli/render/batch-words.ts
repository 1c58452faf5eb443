import type { Stated } from '../../batch/tally/amounts.js';
import { BATCH_EN } from './batch-words-en.js';
import { BATCH_ZH } from './batch-words-zh.js';
import type { BenefitWords, Language } from './words.js';

type Summed = Extract<Stated, 'exact' | 'atLeast' | 'atMost' | 'between'>;

/** Everything that is said of a batch in one language. */
export interface BatchWords {
  readonly benefit: BenefitWords;
  readonly colon: string;
  readonly comma: string;
  readonly title: (days: string) => string;
  readonly tiles: Readonly<Record<'households' | 'rejects' | 'eligible' | 'undetermined', string>>;
  readonly columns: Readonly<
    Record<
      | 'item'
      | 'eligible'
      | 'undetermined'
      | 'ineligible'
      | 'payer'
      | 'month'
      | 'benefit'
      | 'count'
      | 'fact'
      | 'households'
      | 'items'
      | 'open'
      | 'total',
      string
    >
  >;
  readonly summed: Readonly<Record<Summed, string>>;
  readonly open: Readonly<Record<Exclude<Stated, Summed>, string>>;
  readonly unknownPayer: string;
  readonly sections: Readonly<
    Record<'items' | 'payers' | 'months' | 'event' | 'apart' | 'amounts' | 'facts', string>
  >;
  readonly notes: Readonly<Record<'day' | 'window' | 'decisions', readonly string[]>>;
  readonly moreFacts: (count: number) => string;
  readonly progress: {
    readonly line: (count: number, part: number, rate: number, left: number | null) => string;
    readonly bar: (count: number, rate: number, left: number | null) => string;
  };
  readonly written: (path: string, count: number) => string;
  readonly legend: string;
}

/** The words of a language. */
export const batchWords = (language: Language): BatchWords =>
  language === 'zh' ? BATCH_ZH : BATCH_EN;
