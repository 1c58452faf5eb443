import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { parseDay } from '../../engine/values/day.js';
import { checkFiles } from '../../node/check-packs.js';
import type { PackFile } from '../../node/read-packs.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { defaultPath } from '../default-path.js';
import { printable } from '../printable.js';
import { renderCheckGithub } from '../render/check-github.js';
import { renderCheckSarif } from '../render/check-sarif.js';
import { isFinding, renderCheckText } from '../render/check-text.js';
import type { Language } from '../render/words.js';
import { localDay } from '../today.js';

/** The command's options as the parser gives them. */
interface Flags {
  readonly on?: string;
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly lang: Language;
}

const HELP = `
Errors and warnings are findings, and end the command with 1; notes are none.

Examples:
  yiju check
  yiju check policies/kaifeng --lang en
  yiju check --format sarif > check.sarif`;

function readDay(text: string): string {
  if (parseDay(text) === undefined)
    throw new InvalidArgumentError('It must be a real calendar day, YYYY-MM-DD.');
  return text;
}

function render(files: readonly PackFile[], { format, lang }: Flags): string {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  switch (format) {
    case 'text':
      return printable(renderCheckText(files, lang));
    case 'json':
      return `${JSON.stringify(diagnostics, null, 2)}\n`;
    case 'sarif':
      return renderCheckSarif(files, lang);
    case 'github':
      return printable(renderCheckGithub(diagnostics));
  }
}

function runCheck(paths: readonly string[], flags: Flags, { stdout, now }: Context): number {
  const on = flags.on ?? localDay(now());
  const files = checkFiles(paths.length > 0 ? paths : [defaultPath()], { on });
  stdout.write(render(files, flags));
  const isWrong = files.some(({ diagnostics }) => diagnostics.some(isFinding));
  return isWrong ? EXIT.findings : EXIT.done;
}

/** `yiju check`: what is wrong with packs. */
export function addCheck(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('check')
    .description('check packs against their schema, their meaning and their source texts')
    .argument(
      '[paths...]',
      'directories or files (otherwise policies, or the packs of the package)',
    )
    .option(
      '--on <date>',
      'the day by which an instrument has ended, YYYY-MM-DD (otherwise today)',
      readDay,
    )
    .addOption(
      new Option('--format <format>', 'form of what is found')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'language of the output').choices(['zh', 'en']).default('zh'),
    )
    .addHelpText('after', HELP)
    .action((paths: string[], flags: Flags) => {
      finish(runCheck(paths, flags, context));
    });
}
