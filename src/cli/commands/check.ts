import type { Command } from 'commander';
import { renderDiagnostic } from '../../engine/diagnostics/render.js';
import { checkFiles } from '../../node/check-packs.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { defaultPath } from '../default-path.js';
import { printable } from '../printable.js';

const count = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

function runCheck(paths: readonly string[], { stdout }: Context): number {
  const files = checkFiles(paths.length > 0 ? paths : [defaultPath()]);
  const found = files.flatMap(({ diagnostics, parsed }) =>
    diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic, parsed.text)}\n\n`),
  );
  stdout.write(printable(found.join('')));
  const packs = count(files.length, 'pack');
  stdout.write(
    found.length === 0
      ? `${packs}, nothing found\n`
      : `${packs}, ${count(found.length, 'finding')}\n`,
  );
  return found.length === 0 ? EXIT.done : EXIT.findings;
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
    .action((paths: string[]) => {
      finish(runCheck(paths, context));
    });
}
