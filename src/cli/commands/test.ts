import { Option } from 'commander';
import type { Command } from 'commander';
import { runSuite } from '../../analysis/cases/run-suite.js';
import type { CaseResult } from '../../analysis/cases/run-case.js';
import { caseCoverage } from '../../analysis/coverage/case-coverage.js';
import { suggestCases } from '../../analysis/coverage/suggest.js';
import { loadCases } from '../../node/load-cases.js';
import type { Suite } from '../../node/load-cases.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { defaultPath } from '../default-path.js';
import { describeError } from '../errors.js';
import { mutatePack } from '../mutate.js';
import { printable } from '../printable.js';
import { renderJunit } from '../render/junit.js';
import { renderMutation } from '../render/mutation.js';
import { styleFor } from '../render/style.js';
import { renderSuggestions } from '../render/suggestions.js';
import { renderCaseCoverage, renderFailures } from '../render/test-report.js';
import type { Language } from '../render/words.js';
import { onEveryChange } from '../watch.js';

interface Flags {
  readonly gaps?: true;
  readonly mutate?: true;
  readonly suggest?: true;
  readonly watch?: true;
  readonly format: 'text' | 'junit';
  readonly lang: Language;
}

const HELP = `
Exit code 1 when a case does not hold. What --suggest proposes is no case until an analyst has filled in what is to be expected.

Examples:
  yiju test
  yiju test policies/kaifeng --lang en
  yiju test policies/kaifeng/cases/care.yaml
  yiju test --format junit > results.xml
  yiju test policies/kaifeng --suggest > missing.yaml`;

const isFailed = ({ failures }: CaseResult): boolean => failures.length > 0;

function writeReport(
  suite: Suite,
  results: readonly CaseResult[],
  flags: Flags,
  context: Context,
): void {
  const { stdout, env } = context;
  const style = styleFor(stdout, env);
  const programs = suite.packs.map(({ program }) => program);
  stdout.write(renderFailures(results, flags.lang, style));
  for (const loaded of suite.packs) {
    const { district, revision } = loaded.program;
    const own = results.filter(
      ({ file }) => file.district === district && file.revision === revision,
    );
    const coverage = caseCoverage(loaded.program, programs, suite.files);
    stdout.write(
      `${renderCaseCoverage(coverage, own.filter(isFailed).length, { language: flags.lang, style, gaps: flags.gaps === true })}\n`,
    );
    if (flags.mutate === true) {
      const report = mutatePack(loaded, suite, results);
      stdout.write(`${renderMutation(report, loaded.path, flags.lang, style)}\n`);
    }
  }
}

function writeSuggestions(
  { packs, files, evaluate }: Suite,
  { lang }: Flags,
  { stdout }: Context,
): void {
  const programs = packs.map(({ program }) => program);
  const found = programs.flatMap((program) => suggestCases(program, programs, files, evaluate));
  stdout.write(printable(renderSuggestions(found, lang)));
}

function runTest(paths: readonly string[], flags: Flags, context: Context): number {
  const suite = loadCases(paths);
  const results = runSuite(suite.evaluate, suite.files);
  if (flags.suggest === true) writeSuggestions(suite, flags, context);
  else if (flags.format === 'junit') context.stdout.write(renderJunit(results, flags.lang));
  else writeReport(suite, results, flags, context);
  return results.some(isFailed) ? EXIT.findings : EXIT.done;
}

/** Runs the cases, and again whenever a file below the paths has changed; ends only when the process does. */
async function watchTest(paths: readonly string[], flags: Flags, context: Context): Promise<void> {
  await onEveryChange(paths, () => {
    try {
      runTest(paths, flags, context);
    } catch (error) {
      context.stderr.write(printable(describeError(error)));
    }
  });
}

/** `yiju test`: whether the packs answer their cases as expected. */
export function addTest(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('test')
    .description('run the cases of packs, and say how far they go')
    .argument(
      '[paths...]',
      'directories, packs or files of cases (otherwise policies, or the packs of the package)',
    )
    .option(
      '--mutate',
      'change every pack in one place after another, and say which changes no case notices',
    )
    .option('--suggest', 'print the cases that are missing at bounds, as YAML')
    .option('--gaps', 'list everything that has no case')
    .option('--watch', 'run again whenever a file changes')
    .addOption(
      new Option('--format <format>', 'form of the results')
        .choices(['text', 'junit'])
        .default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'language of the output').choices(['zh', 'en']).default('zh'),
    )
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: Flags) => {
      const chosen = paths.length > 0 ? paths : [defaultPath()];
      if (flags.watch === true) await watchTest(chosen, flags, context);
      else finish(runTest(chosen, flags, context));
    });
}
