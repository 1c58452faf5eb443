import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIRECTORY = 'policies';

/** The directory of the package: that of the nearest package.json above this file, built or not. */
function packageDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory) {
    directory = dirname(directory);
  }
  return directory;
}

/** Where packs are looked for by name: `policies` here, then those that come with the package. */
export const policyDirectories = (): string[] =>
  [DIRECTORY, join(packageDirectory(), DIRECTORY)].filter((directory) => existsSync(directory));
