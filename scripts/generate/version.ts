// The package's version, for receipts.
import { readFileSync } from 'node:fs';
import type { Step } from './files.js';

export const version: Step = () => {
  const { version: text } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return new Map([
    ['version.ts', `/** Version of the engine. */\nexport const ENGINE_VERSION = '${text}';\n`],
  ]);
};
