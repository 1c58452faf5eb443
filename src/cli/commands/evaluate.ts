import { Option } from 'commander';
import type { Command } from 'commander';
import { InputError } from '../../engine/diagnostics/diagnostic.js';
import type { Evaluate } from '../../engine/evaluate/engine.js';
import type { Options } from '../../engine/evaluate/question.js';
import type { Assessment } from '../../generated/assessment.types.js';
import { loadPolicies } from '../../node/load-policies.js';
import { readInput } from '../../node/read-input.js';
import type { Input } from '../../node/read-input.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { describeError, isOfQuestion } from '../errors.js';
import { printable } from '../printable.js';
import { addQuestionOptions, isUndated, questionOf } from '../question.js';
import type { QuestionFlags } from '../question.js';
import { renderAssessment } from '../render/assessment.js';
import { styleFor } from '../render/style.js';
import type { Language } from '../render/words.js';

/** The command's options as the parser gives them. */
interface Flags extends QuestionFlags {
  readonly policies?: string;
  readonly lang: Language;
  readonly json?: true;
  readonly audit?: true;
}

/** The width of tables where there is no terminal to fit them to. */
const DEFAULT_WIDTH = 100;

const HELP = `
FILE is a household, in JSON or YAML; - reads standard input. A fact left out is unknown; null says that there is no such thing.

Examples:
  yiju evaluate family.json
  yiju evaluate family.yaml --on 2024-05-01 --lang en
  yiju evaluate - --district kaifeng --from 2024-01-01 --through 2024-12-31 --json < family.json`;

/** The engine on the packs of the package, or on those of a directory. */
async function engineOn(policies: string | undefined): Promise<Evaluate> {
  if (policies !== undefined) return loadPolicies(policies).evaluate;
  return (await import('../../index.js')).evaluate; // the bundled packs are large, and needed only here
}

/** Evaluates; problems of the household come with their line and column. */
function evaluateInput(evaluate: Evaluate, input: Input, options: Options): Assessment {
  try {
    return evaluate(input.data, options);
  } catch (error) {
    if (!(error instanceof InputError) || error.diagnostics.some(isOfQuestion)) throw error;
    throw new InputError([...input.warnings, ...input.place(error.diagnostics)]);
  }
}

async function runEvaluate(file: string, flags: Flags, context: Context): Promise<void> {
  const { stdin, stdout, stderr, env, now } = context;
  const input = await readInput(file, stdin);
  const evaluate = await engineOn(flags.policies);
  const question = { ...questionOf(flags, now), audit: flags.audit };
  const assessment = evaluateInput(evaluate, input, question);
  if (input.warnings.length > 0)
    stderr.write(printable(describeError(new InputError(input.warnings))));
  if (flags.json === true) {
    stdout.write(`${JSON.stringify(assessment, null, 2)}\n`);
    return;
  }
  stdout.write(
    renderAssessment(assessment, {
      language: flags.lang,
      width: stdout.columns ?? DEFAULT_WIDTH,
      style: styleFor(stdout, env),
      isToday: isUndated(flags),
    }),
  );
}

/** `yiju evaluate`: what a household is entitled to. */
export function addEvaluate(
  program: Command,
  context: Context,
  finish: (code: number) => void,
): void {
  const command = program
    .command('evaluate')
    .description('what a household is entitled to, and which facts are still needed')
    .argument('<file>', 'the household, in JSON or YAML; - for standard input');
  addQuestionOptions(command)
    .option('--policies <directory>', 'packs of your own instead of those of the package')
    .addOption(
      new Option('--lang <language>', 'language of the output').choices(['zh', 'en']).default('zh'),
    )
    .option('--json', 'print the assessment as JSON')
    .option(
      '--audit',
      'decide all that is settled again with json-logic-js; an error if they differ',
    )
    .addHelpText('after', HELP)
    .action(async (file: string, flags: Flags) => {
      await runEvaluate(file, flags, context);
      finish(EXIT.done);
    });
}
