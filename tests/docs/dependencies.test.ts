import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT_IN } from '../../scripts/sbom/built-in.js';
import { makeSbom } from '../../scripts/sbom/make-sbom.js';
import { tablesOf } from './tables.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
        readonly dependencies?: unknown;
      }
    >
  >;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const manifest = read('package.json') as Manifest;
const direct = Object.keys(manifest.dependencies);
const lock = read('package-lock.json') as Lock;
const shipped = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }));

const tables = tablesOf('docs/dependencies.md');
const rowsOf = (head: string): readonly (readonly string[])[] => tables.get(head)?.slice(1) ?? [];

it('docs/dependencies.md says of every dependency why it is there, in the order of package.json', () => {
  const rows = rowsOf('package');
  expect(rows.map(([name]) => name)).toEqual(direct);
  for (const [name, why = ''] of rows) expect(why.length, name).toBeGreaterThan(20);
  expect(manifest.peerDependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
});

/** The packages that a file of the sources imports, types aside, without the paths within them. */
const packagesIn = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^import (?!type )[^;]* from '((?:@[^/']+\/)?[^./:'][^/:']*)(?:\/[^']*)?';/gm,
    ),
  ].flatMap(([, name]) => name ?? []);

it('docs/dependencies.md says of everything that is built in why it is there', () => {
  const named = new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => packagesIn(join('src', path))),
  );
  const builtIn = [...named].filter((name) => manifest.devDependencies[name] !== undefined);
  const rows = rowsOf('built in');
  expect(rows.map(([name]) => name)).toEqual(builtIn.sort());
  expect(BUILT_IN).toEqual(builtIn);
  for (const [name, why = ''] of rows) expect(why.length, name).toBeGreaterThan(20);
  for (const name of BUILT_IN)
    expect(lock.packages[`node_modules/${name}`]?.dependencies, name).toBeUndefined();
});

it('docs/dependencies.md lists what the dependencies bring along', () => {
  const brought = shipped.map(({ name }) => name).filter((name) => !direct.includes(name));
  expect(rowsOf('brought along').map(([name]) => name)).toEqual(brought.sort());
});

it('nothing runs a script on being installed', () => {
  expect(shipped.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  for (const name of ['preinstall', 'install', 'postinstall'])
    expect(manifest.scripts, name).not.toHaveProperty(name);
});

it('the SBOM lists exactly what is built into the package or installed with it, and nothing of the machine or the time', () => {
  const sbom = makeSbom();
  const names = sbom.components.map(({ name }) => name).sort();
  expect(names).toEqual([...BUILT_IN, ...shipped.map(({ name }) => name)].sort());
  for (const component of sbom.components)
    expect(component, component.name).toMatchObject({
      licenses: [expect.anything()],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
    });
  expect(sbom.metadata.component.name).toBe('yiju');
  const [root] = sbom.dependencies.filter(({ ref }) => ref.startsWith('yiju@'));
  expect(root?.dependsOn).toHaveLength(direct.length + BUILT_IN.length);
  expect(sbom).not.toHaveProperty('serialNumber');
  expect(sbom).not.toHaveProperty('metadata.timestamp');
});
