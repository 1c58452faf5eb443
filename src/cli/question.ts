import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Options } from '../engine/evaluate/question.js';
import { localDay } from './today.js';

/** The options of the command line that say what is asked, as the parser gives them. */
export interface QuestionFlags {
  readonly district?: string;
  readonly on?: string;
  readonly from?: string;
  readonly through?: string;
  readonly revision?: string;
  readonly all?: true;
  readonly reading?: Readonly<Record<string, string>>;
  readonly knownAt?: string;
}

function addReading(
  text: string,
  chosen: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, option] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (name === undefined || option === undefined) {
    throw new InvalidArgumentError('It must have the form district/name=option.');
  }
  return { ...chosen, [name]: option };
}

/** Whether no day was asked about, so that it is today. */
export const isUndated = ({ on, from, through }: QuestionFlags): boolean =>
  on === undefined && from === undefined && through === undefined;

/** The question of a command line. */
export function questionOf(flags: QuestionFlags, now: () => Date): Options {
  const { district, from, through, revision, reading, knownAt } = flags;
  return {
    on: isUndated(flags) ? localDay(now()) : flags.on,
    from,
    through,
    district,
    revision,
    include: flags.all === true ? 'all' : undefined,
    readings: reading,
    knownAt,
  };
}

/** Gives a command the options that say what is asked. */
export const addQuestionOptions = (command: Command): Command =>
  command
    .option('--district <district>', "only this district (otherwise by the parents' hukou)")
    .option('--on <date>', 'the day asked about, YYYY-MM-DD (otherwise today)')
    .option('--from <date>', 'the first day of a window, together with --through')
    .option('--through <date>', 'the last day of a window')
    .option('--revision <revision>', 'what this revision would grant, whatever its standing')
    .option('--all', 'ineligible items too, with the reason')
    .option(
      '--reading <district/name=option>',
      'another reading of an ambiguous clause; may be given several times',
      addReading,
    )
    .option('--known-at <date>', 'use only what had been published by this day');
