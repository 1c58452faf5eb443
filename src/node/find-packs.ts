import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileError, readingFrom } from './file-error.js';

/** Directories below which no packs are looked for: the packs' own cases, and what is not theirs. */
const isSkipped = (name: string): boolean =>
  name === 'cases' || name === 'node_modules' || name.startsWith('.');

const isPackName = (name: string): boolean => /^[^.].*\.ya?ml$/.test(name);

function below(directory: string): string[] {
  const entries = readingFrom(directory, () => readdirSync(directory, { withFileTypes: true }));
  return entries
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return isSkipped(entry.name) ? [] : below(path);
      return entry.isFile() && isPackName(entry.name) ? [path] : [];
    });
}

function packsAt(path: string): string[] {
  if (!readingFrom(path, () => statSync(path)).isDirectory()) return [path];
  const found = below(path);
  if (found.length === 0) throw new FileError(path, 'there is no pack (a .yaml file) in it');
  return found;
}

/**
 * The pack files of some files and directories, each once, directories in the order of their names and at any depth.
 *
 * @throws FileError when a path does not exist or a directory holds no pack.
 */
export function findPacks(paths: readonly string[]): string[] {
  const byPlace = new Map<string, string>();
  for (const path of paths.flatMap(packsAt)) {
    if (!byPlace.has(resolve(path))) byPlace.set(resolve(path), path);
  }
  return [...byPlace.values()];
}
