import { Option } from 'commander';
import type { Command } from 'commander';
import { documentCoverage, isWhole } from '../../analysis/coverage/document.js';
import { loadPolicies } from '../../node/load-policies.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { defaultPath } from '../default-path.js';
import { printableData } from '../printable.js';
import { renderDocumentCoverage } from '../render/document-coverage.js';
import { styleFor } from '../render/style.js';
import type { Language } from '../render/words.js';

interface Flags {
  readonly json?: true;
  readonly lang: Language;
}

function runCoverage(paths: readonly string[], { json, lang }: Flags, context: Context): number {
  const { stdout, env } = context;
  const { packs } = loadPolicies(paths.length > 0 ? paths : [defaultPath()]);
  const found = packs.map(({ pack, sourceText }) => documentCoverage(pack, sourceText));
  if (json === true) stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const style = styleFor(stdout, env);
    const texts = found.map((each) => renderDocumentCoverage(printableData(each), lang, style));
    stdout.write(texts.join('\n'));
  }
  return found.every(isWhole) ? EXIT.done : EXIT.findings;
}

/** `yiju coverage`: how the documents' sentences went into their packs. */
export function addCoverage(
  program: Command,
  context: Context,
  finish: (code: number) => void,
): void {
  program
    .command('coverage')
    .description(
      'how much of each document its pack has: sentences, classes, items, readings, what is left to a determination',
    )
    .argument(
      '[paths...]',
      'directories or packs (otherwise policies, or the packs of the package)',
    )
    .option('--json', 'print the counts as JSON')
    .addOption(
      new Option('--lang <language>', 'language of the output').choices(['zh', 'en']).default('zh'),
    )
    .action((paths: string[], flags: Flags) => {
      finish(runCoverage(paths, flags, context));
    });
}
