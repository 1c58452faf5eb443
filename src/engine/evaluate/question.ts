import type { Receipt } from '../../generated/assessment.types.js';
import type { Program } from '../program/program.js';
import { InputError, problem } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/near-names.js';
import { checkDistrict, checkReadings, choicesOf } from './choices.js';
import { checkQuestionShape } from './question-shape.js';
import { parseDay } from '../values/day.js';
import type { Day } from '../values/day.js';

/** What is asked of a household: of one day (`on`) or of every day of a window (`from` and `through`, both included). Days are `YYYY-MM-DD`. */
export interface Options {
  readonly on?: string | undefined;
  readonly from?: string | undefined;
  readonly through?: string | undefined;
  /** Only this district; otherwise every district whose code a parent's hukou matches. */
  readonly district?: string | undefined;
  /** This revision, whatever its standing: what it would grant. */
  readonly revision?: string | undefined;
  /** `all`: ineligible items too. */
  readonly include?: 'all' | undefined;
  /** Other readings of ambiguous clauses, by `district/reading`. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Use only what had been published by this day. */
  readonly knownAt?: string | undefined;
  /** Decide every settled condition again with json-logic-js, and throw an AuditError if the two differ. */
  readonly audit?: boolean | undefined;
}

/** A checked question. `from` and `through` are the same day for a question about one day. */
export interface Question {
  readonly from: Day;
  readonly through: Day;
  readonly district: string | null;
  readonly revision: string | null;
  readonly includeAll: boolean;
  readonly readings: Readonly<Record<string, string>>;
  readonly knownAt: Day | null;
  readonly isAudited: boolean;
  /** As it was asked, for the receipt. */
  readonly asked: Receipt['question'];
}

const NAMES = [
  'on',
  'from',
  'through',
  'district',
  'revision',
  'include',
  'readings',
  'knownAt',
  'audit',
] as const;

function readDay(
  name: 'on' | 'from' | 'through' | 'knownAt',
  text: unknown,
  diagnostics: Diagnostic[],
): Day | null {
  const day = typeof text === 'string' ? parseDay(text) : undefined;
  if (day === undefined)
    diagnostics.push(
      problem('QUESTION_DAY', name, 'must be a real calendar day, YYYY-MM-DD, from 1800 to 2199'),
    );
  return day ?? null;
}

function readWindow(options: Options, diagnostics: Diagnostic[]): { from: Day; through: Day } {
  const { on, from, through } = options;
  const none = { from: 0, through: 0 };
  if (on !== undefined && from === undefined && through === undefined) {
    const day = readDay('on', on, diagnostics) ?? 0;
    return { from: day, through: day };
  }
  if (on !== undefined || from === undefined || through === undefined) {
    diagnostics.push(problem('QUESTION_DAY', 'on', 'give either `on`, or `from` and `through`'));
    return none;
  }
  const window = {
    from: readDay('from', from, diagnostics) ?? 0,
    through: readDay('through', through, diagnostics) ?? 0,
  };
  if (window.from > window.through && window.through !== 0)
    diagnostics.push(problem('QUESTION_DAY', 'through', '`through` is before `from`'));
  return window;
}

const askedIn = ({
  on,
  from,
  through,
  district,
  revision,
  include,
  knownAt,
}: Options): Receipt['question'] =>
  Object.fromEntries(
    Object.entries({ on, from, through, district, revision, include, knownAt }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** Reads a question; throws an {@link InputError} with every problem (`WRONG_TYPE`, `QUESTION_DAY`, `UNKNOWN_OPTION`, `UNKNOWN_DISTRICT`, `UNKNOWN_REVISION`, `UNKNOWN_READING`, `UNKNOWN_READING_OPTION`). */
export type ReadQuestion = (options: Options) => Question;

/** Makes what reads questions to some packs. */
export function questionReader(programs: readonly Program[]): ReadQuestion {
  const choices = choicesOf(programs);
  return (options) => {
    const misshapen = checkQuestionShape(options);
    if (misshapen.length > 0) throw new InputError(misshapen);
    const diagnostics: Diagnostic[] = [];
    for (const name of Object.keys(options)) {
      if (!(NAMES as readonly string[]).includes(name))
        diagnostics.push(
          problem(
            'UNKNOWN_OPTION',
            name,
            `there is no option \`${name}\``,
            didYouMean(name, NAMES),
          ),
        );
    }
    if (options.include !== undefined && (options.include as string) !== 'all')
      diagnostics.push(problem('UNKNOWN_OPTION', 'include', 'must be `all`'));
    const window = readWindow(options, diagnostics);
    const knownAt =
      options.knownAt === undefined ? null : readDay('knownAt', options.knownAt, diagnostics);
    const readings = options.readings ?? {};
    checkDistrict(options.district, options.revision, choices, diagnostics);
    checkReadings(readings, choices, diagnostics);
    if (diagnostics.length > 0) throw new InputError(diagnostics);
    return {
      ...window,
      district: options.district ?? null,
      revision: options.revision ?? null,
      includeAll: options.include === 'all',
      readings,
      knownAt,
      isAudited: options.audit === true,
      asked: askedIn(options),
    };
  };
}
