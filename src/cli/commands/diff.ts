import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { Comparison } from '../../analysis/diff/change.js';
import type { Impact } from '../../analysis/impact/impact.js';
import { parseDay } from '../../engine/values/day.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { printable } from '../printable.js';
import { renderDiffHtml } from '../render/diff-html.js';
import { renderImpactMarkdown, renderImpactText } from '../render/diff-impact.js';
import { diffWords } from '../render/diff-language.js';
import { renderDiffMarkdown } from '../render/diff-markdown.js';
import { renderDiffText } from '../render/diff-text.js';
import { styleFor } from '../render/style.js';
import type { Language } from '../render/words.js';
import { impactOf } from './diff-impact.js';
import { compared, driverPair, gitPairs, isDriverCall, namedPair } from './diff-pairs.js';
import type { PackPair } from './diff-pairs.js';

type Format = 'text' | 'json' | 'markdown' | 'html';

/** The command's options as the parser gives them. */
interface Flags {
  readonly git?: string;
  readonly households?: string;
  readonly on?: string;
  readonly list?: true;
  readonly format: Format;
  readonly lang: Language;
}

/** A pair of packs, what differs, and what that means for households if there are any. */
interface Result {
  readonly pair: PackPair;
  readonly comparison: Comparison;
  readonly impact: Impact | null;
}

/** The width of lines where there is no terminal to fit them to. */
const DEFAULT_WIDTH = 100;

const HELP = `
A and B are files of packs, or district@revision. With --git, every argument is a file or directory, compared with what it was at that revision of git.
Called with the arguments of a git external diff driver, it compares the two files of these, and exits with 0 whether they differ or not.

Examples:
  yiju diff beijing-xicheng@2018 beijing-xicheng@2023-draft
  yiju diff old.yaml new.yaml --format html > changes.html
  yiju diff --git main policies --format markdown
  yiju roster --district beijing-xicheng --count 500 > roster.ndjson
  yiju diff beijing-xicheng@2018 beijing-xicheng@2023-draft --households roster.ndjson`;

function readDay(text: string): string {
  if (parseDay(text) === undefined)
    throw new InvalidArgumentError('It must be a real calendar day, YYYY-MM-DD.');
  return text;
}

async function pairsOf(
  args: readonly string[],
  { git }: Flags,
  command: Command,
): Promise<PackPair[]> {
  if (git !== undefined) {
    if (args.length === 0) command.error('error: --git needs the paths of packs');
    return gitPairs(git, args);
  }
  if (isDriverCall(args)) return [driverPair(args)];
  const [from, to] = args;
  if (from === undefined || to === undefined || args.length > 2) {
    return command.error('error: two packs are needed, or --git with paths');
  }
  return [namedPair(from, to)];
}

function print(results: readonly Result[], flags: Flags, { stdout, env }: Context): string {
  const words = diffWords(flags.lang);
  const withIds = flags.list === true;
  switch (flags.format) {
    case 'json': {
      const data = results.map(({ comparison, impact }) => ({
        ...comparison,
        ...(impact === null ? {} : { impact }),
      }));
      return `${JSON.stringify(flags.git === undefined ? data[0] : data, null, 2)}\n`;
    }
    case 'markdown':
      return results
        .map(
          ({ comparison, impact }) =>
            `${renderDiffMarkdown(comparison, words)}${impact === null ? '' : renderImpactMarkdown(impact, words, withIds)}`,
        )
        .join('\n');
    case 'html':
      return results
        .map(({ pair: { before, after }, comparison, impact }) =>
          renderDiffHtml(
            comparison,
            { before: before?.pack ?? null, after: after?.pack ?? null, impact, withIds },
            words,
          ),
        )
        .join('\n');
    case 'text': {
      const layout = {
        words,
        style: styleFor(stdout, env),
        width: stdout.columns ?? DEFAULT_WIDTH,
      };
      return results
        .map(
          ({ comparison, impact }) =>
            `${renderDiffText(comparison, layout)}${impact === null ? '' : renderImpactText(impact, layout, withIds)}`,
        )
        .join('\n');
    }
  }
}

async function runDiff(
  args: readonly string[],
  flags: Flags,
  command: Command,
  context: Context,
): Promise<number> {
  const pairs = await pairsOf(args, flags, command);
  if (flags.format === 'html' && pairs.length > 1) {
    command.error('error: --format html shows one pair of packs; name one file');
  }
  const results: Result[] = [];
  for (const pair of pairs) {
    const comparison = compared(pair);
    const impact =
      flags.households === undefined
        ? null
        : await impactOf(pair, comparison, flags.households, flags.on ?? null);
    results.push({ pair, comparison, impact });
  }
  const text = print(results, flags, context);
  context.stdout.write(flags.format === 'json' ? text : printable(text));
  const isDifferent = results.some(({ comparison }) => comparison.changes.length > 0);
  return isDifferent && !isDriverCall(args) ? EXIT.findings : EXIT.done;
}

/** `yiju diff`: what differs in meaning between two packs, and what that means for households. */
export function addDiff(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('diff')
    .description('what differs in meaning between two packs, clause by clause')
    .argument('[packs...]', 'two packs: files, or district@revision; with --git, paths')
    .option('--git <revision>', 'compare files with what they were at this revision of git')
    .option(
      '--households <path>',
      'a directory or .ndjson file of households: what the changes mean for them',
    )
    .option('--on <date>', 'the day as of which households are asked about, YYYY-MM-DD', readDay)
    .option('--list', "the households' ids too")
    .addOption(
      new Option('--format <format>', 'form of the output')
        .choices(['text', 'json', 'markdown', 'html'])
        .default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'language of the output').choices(['zh', 'en']).default('zh'),
    )
    .addHelpText('after', HELP)
    .action(async (packs: string[], flags: Flags, command: Command) => {
      finish(await runDiff(packs, flags, command, context));
    });
}
