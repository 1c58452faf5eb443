import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { BatchFlags } from '../batch/plan.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { addQuestionOptions } from '../question.js';

const HELP = `
FILE holds households: .ndjson (every line one), or a roster .csv or .xlsx with --map. - is a line filter: a line comes out for each line that goes in,
what is wrong as {"error": …}. Rows that are wrong go to the reject file, and the exit code is then 1.

Examples:
  yiju batch families.ndjson --on 2026-01-01 --out results.ndjson --summary report.html
  yiju batch --suggest-map roster.xlsx > mapping.yaml
  yiju batch roster.xlsx --map mapping.yaml --out results.xlsx
  yiju batch families.ndjson --from 2026-01-01 --through 2026-12-31 --out year.ndjson --summary budget.html
  yiju batch families.ndjson --out results.ndjson --resume
  cat families.ndjson | yiju batch - --decisions`;

const MOST_WORKERS = 256;
const MOST_LINES = 100_000;

const wholeNumber =
  (most: number) =>
  (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${String(most)}.`);
  };

/** What a line filter has no use for. */
const NOT_FOR_FILTER = [
  ['out', '--out'],
  ['map', '--map'],
  ['rejects', '--rejects'],
  ['resume', '--resume'],
  ['summary', '--summary'],
] as const;

async function runBatchCommand(
  file: string,
  flags: BatchFlags,
  command: Command,
  context: Context,
): Promise<number> {
  if (flags.suggestMap === true) {
    const { runSuggest } = await import('../batch/suggest.js');
    await runSuggest(file, command, context);
    return EXIT.done;
  }
  if (flags.decisions === true && flags.from !== undefined)
    command.error('error: --decisions have no days; leave it out where --from is given');
  if (file !== '-') {
    const { runBatch } = await import('../batch/run.js');
    return runBatch(file, flags, command, context);
  }
  const unused = NOT_FOR_FILTER.find(([name]) => flags[name] !== undefined);
  if (unused) command.error(`error: ${unused[1]} is not for -, which is a line filter`);
  const { runFilter } = await import('../batch/filter.js');
  await runFilter(flags, context);
  return EXIT.done;
}

/** `yiju batch`: many households at once. */
export function addBatch(program: Command, context: Context, finish: (code: number) => void): void {
  const command = program
    .command('batch')
    .description('many households: their assessments, what they come to, and the budget of a year')
    .argument('<file>', 'households in .ndjson, .csv or .xlsx; - for a filter of lines')
    .option(
      '--out <file>',
      'where results go: .ndjson, .csv or .xlsx (otherwise NDJSON on standard output)',
    )
    .option('--map <file>', 'what the columns of a roster mean, in YAML')
    .option('--suggest-map', 'print a mapping for the roster to begin with')
    .option('--decisions', 'only who gets which item and how much')
    .option('--summary <file>', 'what it comes to, as a page (.html) or figures (.json)')
    .option('--rejects <file>', 'where rows that are wrong go (otherwise beside the results)')
    .option('--resume', 'go on where an earlier run was broken off');
  addQuestionOptions(command)
    .option('--policies <directory>', 'packs of your own instead of those of the package')
    .option(
      '--workers <number>',
      'how many threads (otherwise one for each core; 1 for -)',
      wholeNumber(MOST_WORKERS),
    )
    .option(
      '--chunk <number>',
      'how many households a thread is given at once (otherwise 64, of decisions 256)',
      wholeNumber(MOST_LINES),
    )
    .addOption(
      new Option('--lang <language>', 'language of tables and summary')
        .choices(['zh', 'en'])
        .default('zh'),
    )
    .addHelpText('after', HELP)
    .action(async (file: string, flags: BatchFlags, self: Command) => {
      finish(await runBatchCommand(file, flags, self, context));
    });
}
