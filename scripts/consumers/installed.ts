import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from '../sbom/built-in.js';
import type { Sbom } from '../sbom/make-sbom.js';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Looks at what npm has installed in a project that asks for the package only. Throws when any of it would run a script on
 * being installed, or when it is not what the package's own list says beside what is built in.
 */
export function checkInstalled(project: string): void {
  const modules = join(project, 'node_modules');
  const { packages } = read(join(modules, '.package-lock.json')) as Lock; // written by npm
  const { metadata, components } = read(join(modules, 'yiju/sbom.cdx.json')) as Sbom; // by scripts/sbom.ts
  const paths = Object.keys(packages);
  const withScripts = paths.filter((path) => packages[path]?.hasInstallScript);
  if (withScripts.length > 0) throw new Error(`install scripts: ${withScripts.join(', ')}`);
  const installed = paths.map((path) => path.replace(/^.*node_modules\//, '')).sort();
  const listed = [metadata.component, ...components]
    .map(({ name }) => name)
    .filter((name) => !BUILT_IN.includes(name))
    .sort();
  if (installed.join() !== listed.join())
    throw new Error(`${installed.join(' ')} are installed, but ${listed.join(' ')} are listed`);
  console.log(`${String(paths.length)} packages installed, all listed, no install script`);
}
