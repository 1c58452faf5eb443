import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../engine/diagnostics/near-names.js';
import { FileError } from '../node/file-error.js';
import { findPacks } from '../node/find-packs.js';
import { defaultPath } from './default-path.js';

const NAME = /^([a-z0-9-]+)@([a-z0-9-]+)$/;
const PLACE = /([^/\\]+)[/\\]([^/\\]+)\.ya?ml$/;

/** The names of the packs below a directory: `district@revision`, from where their files stand. */
const namesIn = (directory: string): string[] =>
  findPacks([directory]).flatMap((path) => {
    const [, district, revision] = PLACE.exec(path) ?? [];
    return district === undefined || revision === undefined ? [] : [`${district}@${revision}`];
  });

/**
 * The file that a pack is in: the path itself, or of `district@revision` the file of that name below `policies`, or below the package's packs where there is no
 * such directory.
 *
 * @throws FileError when there is no pack of that name, with the nearest one that there is.
 */
export function packPath(reference: string): string {
  const [, district, revision] = NAME.exec(reference) ?? [];
  if (district === undefined || revision === undefined || existsSync(reference)) return reference;
  const directory = defaultPath();
  const path = join(directory, district, `${revision}.yaml`);
  if (existsSync(path)) return path;
  const hint = didYouMean(reference, namesIn(directory));
  throw new FileError(reference, `there is no such pack${hint === null ? '' : `; ${hint}`}`);
}

/**
 * The directory of a district's packs, below `policies` or below the package's packs.
 *
 * @throws FileError when there is no such district, with the nearest one that there is.
 */
export function districtPath(district: string): string {
  const directory = defaultPath();
  const path = join(directory, district);
  if (/^[a-z0-9-]+$/.test(district) && existsSync(path)) return path;
  const districts = new Set(namesIn(directory).map((name) => name.replace(/@.*/, '')));
  const hint = didYouMean(district, districts);
  throw new FileError(district, `there is no such district${hint === null ? '' : `; ${hint}`}`);
}
