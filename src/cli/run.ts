import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION } from '../generated/version.js';
import { addBatch } from './commands/batch.js';
import { addCheck } from './commands/check.js';
import { addCoverage } from './commands/coverage.js';
import { addDiff } from './commands/diff.js';
import { addEvaluate } from './commands/evaluate.js';
import { addRoster } from './commands/roster.js';
import { addFormat } from './commands/format.js';
import { addTest } from './commands/test.js';
import { EXIT } from './context.js';
import type { Context } from './context.js';
import { describeError } from './errors.js';
import { printable } from './printable.js';

const AFTER_HELP = `
Exit codes: 0 done; 1 findings; 2 the call or its input is wrong.`;

function makeProgram(context: Context, finish: (code: number) => void): Command {
  const program = new Command('yiju')
    .description(
      "What a district's welfare documents grant a household, item by item, each with its clause",
    )
    .version(ENGINE_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(printable(text)),
    });
  for (const add of [
    addEvaluate,
    addBatch,
    addCheck,
    addFormat,
    addTest,
    addCoverage,
    addDiff,
    addRoster,
  ])
    add(program, context, finish);
  return program;
}

/**
 * Runs one command line (without the name of the program) and gives its exit code: 0 done, 1 findings, 2 a wrong call or input. Of a wrong one nothing is
 * written to standard output.
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let code: number = EXIT.done;
  const program = makeProgram(context, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // The parser has said itself what is wrong with the call; help and the version end here too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrong;
    context.stderr.write(printable(describeError(error)));
    return EXIT.wrong;
  }
}
