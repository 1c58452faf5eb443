import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** File name within src/generated to its text. */
type Files = ReadonlyMap<string, string>;

export type Step = () => Files | Promise<Files>;

const directory = 'src/generated';

/** Writes the files whose text has changed and returns every name. */
export function writeFiles(files: Files): string[] {
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of files) {
    const path = join(directory, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      writeFileSync(path, text);
    }
  }
  return [...files.keys()];
}

/** Removes what an earlier run left behind. */
export function removeOthers(names: readonly string[]): void {
  for (const name of readdirSync(directory)) {
    if (!names.includes(name)) {
      rmSync(join(directory, name), { recursive: true });
    }
  }
}
