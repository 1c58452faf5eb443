import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { formatFiles, formatStream } from '../../node/format-files.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { printable } from '../printable.js';

interface Flags {
  readonly check?: true;
}

/** Not the packs of the package: those are not the caller's to write to. */
const DEFAULT_PATH = 'policies';

const files = (number: number): string => `${String(number)} file${number === 1 ? '' : 's'}`;

function runFormat(paths: readonly string[], { check }: Flags, { stdout }: Context): number {
  const all = formatFiles(paths.length > 0 ? paths : [DEFAULT_PATH]);
  const changed = all.filter(({ before, after }) => before !== after);
  if (check !== true)
    changed.forEach(({ path, after }) => {
      writeFileSync(path, after);
    });
  stdout.write(printable(changed.map(({ path }) => `${path}\n`).join('')));
  const verb = check === true ? 'to be laid out anew' : 'laid out anew';
  stdout.write(`${files(all.length)}, ${String(changed.length)} ${verb}\n`);
  return check === true && changed.length > 0 ? EXIT.findings : EXIT.done;
}

/** `yiju format`: packs and cases in their one layout. */
export function addFormat(
  program: Command,
  context: Context,
  finish: (code: number) => void,
): void {
  program
    .command('format')
    .description(
      'lay out packs and their cases in the one way there is, and name the files that changed',
    )
    .argument(
      '[paths...]',
      'directories or files (otherwise policies), or - for a text from standard input to standard output',
    )
    .option('--check', 'write nothing; end with 1 when a file would change')
    .action(async (paths: string[], flags: Flags) => {
      if (paths.length === 1 && paths[0] === '-') {
        context.stdout.write(await formatStream(context.stdin));
        finish(EXIT.done);
      } else finish(runFormat(paths, flags, context));
    });
}
