// Writes the licences of what is built into the package beside it, as they ask for.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { BUILT_IN } from './sbom/built-in.js';

function noticeOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new RangeError(`${name} has no licence`);
  return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}

writeFileSync(
  'dist/THIRD-PARTY-NOTICES.txt',
  BUILT_IN.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`),
);
