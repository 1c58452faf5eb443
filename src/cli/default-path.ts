import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileError } from '../node/file-error.js';

const DIRECTORY = 'policies';

/** The packs that come with the package: beside the nearest package.json above this file, built or not. */
function ownPolicies(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    const above = dirname(directory);
    if (above === directory) throw new FileError(DIRECTORY, 'the package has lost its packs');
    directory = above;
  }
  return join(directory, DIRECTORY);
}

/** Where packs are looked for when no path is given: `policies`, if there is such a directory, otherwise the packs of the package. */
export const defaultPath = (): string => (existsSync(DIRECTORY) ? DIRECTORY : ownPolicies());
