import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('corpus/', import.meta.url);

/** The texts that are kept of a target, by file name. */
export function corpusOf(target: string): ReadonlyMap<string, string> {
  const folder = new URL(`${target}/`, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

/** Keeps a text: what was found with it, or what only it reaches. */
export function keep(target: string, text: string, kind: 'found' | 'reach'): string {
  const folder = new URL(`${target}/`, FOLDER);
  mkdirSync(folder, { recursive: true });
  const name = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  writeFileSync(new URL(name, folder), text);
  return name;
}
