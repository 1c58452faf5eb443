import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.js';

/** Packs what was built, into a folder, and gives the tarball's path. */
export function pack(folder: string): string {
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], '.');
  const tarball = join(folder, 'yiju.tgz');
  for (const name of readdirSync(folder)) renameSync(join(folder, name), tarball);
  return tarball;
}
