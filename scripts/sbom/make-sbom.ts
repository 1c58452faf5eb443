import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BUILT_IN } from './built-in.js';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly properties: readonly { readonly name: string }[];
}

/** What is read or changed here of CycloneDX 1.5. */
export interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const ARGUMENTS = ['--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only'];

/** Made anew at every run, and said nowhere else. */
const PASSING: ReadonlySet<string> = new Set(['serialNumber', 'timestamp']);

const DEVELOPMENT = 'cdx:npm:package:development';

const isForDevelopment = ({ name, properties }: Component): boolean =>
  !BUILT_IN.includes(name) && properties.some((property) => property.name === DEVELOPMENT);

/** Without the mark that it is for development only. */
const inUse = (component: Component): Component => ({
  ...component,
  properties: component.properties.filter(({ name }) => name !== DEVELOPMENT),
});

/**
 * The package and what it needs in use, built in or installed with it, with versions, licences and digests, from the lock file alone. One lock file and one
 * version of npm always give the same.
 *
 * `npm sbom --omit dev` leaves out too much, namely what is needed in development as well
 * (https://github.com/npm/cli/issues/7909), so npm lists everything and the rest is taken away here.
 */
export function makeSbom(): Sbom {
  const text = execFileSync('npm', ['sbom', ...ARGUMENTS, '--offline'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lasting = (key: string, value: unknown): unknown => (PASSING.has(key) ? undefined : value);
  const all = JSON.parse(text, lasting) as Sbom; // npm's own form
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string };
  const component = { ...all.metadata.component, name }; // npm gives it the name of the folder
  const components = all.components.filter((each) => !isForDevelopment(each)).map(inUse);
  const refs = new Set([component, ...components].map((each) => each['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
  return { ...all, metadata: { ...all.metadata, component }, components, dependencies };
}
