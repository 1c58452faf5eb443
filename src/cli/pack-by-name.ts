import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../engine/diagnostics/near-names.js';
import { FileError } from '../node/file-error.js';
import { findPacks } from '../node/find-packs.js';
import { policyDirectories } from './own-policies.js';

const NAME = /^([a-z0-9-]+)@([a-z0-9-]+)$/;
const PLACE = /([^/\\]+)[/\\]([^/\\]+)\.ya?ml$/;

/** The names of the packs below a directory: `district@revision`, from where their files stand. */
const namesIn = (directory: string): string[] =>
  findPacks([directory]).flatMap((path) => {
    const [, district, revision] = PLACE.exec(path) ?? [];
    return district === undefined || revision === undefined ? [] : [`${district}@${revision}`];
  });

/**
 * The file that a pack is in: the path itself, or of `district@revision` the file of that name below `policies` here or, otherwise, of the package.
 *
 * @throws FileError when there is no pack of that name, with the nearest one that there is.
 */
export function packPath(reference: string): string {
  const [, district, revision] = NAME.exec(reference) ?? [];
  if (district === undefined || revision === undefined || existsSync(reference)) return reference;
  const directories = policyDirectories();
  for (const directory of directories) {
    const path = join(directory, district, `${revision}.yaml`);
    if (existsSync(path)) return path;
  }
  const hint = didYouMean(reference, directories.flatMap(namesIn));
  throw new FileError(reference, `there is no such pack${hint === null ? '' : `; ${hint}`}`);
}
