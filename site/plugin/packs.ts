import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadPolicies } from '../../src/node/load-policies.js';
import type { LoadedPack } from '../../src/node/load-policies.js';
import { readInput } from '../../src/node/read-input.js';
import type { DocumentText } from '../src/document/document-text.js';

/** The texts of all documents, sentence by sentence. */
const DOCUMENTS = 'virtual:yiju/documents';
/** How each pack is loaded when it is needed whole, by `district@revision`. */
const PACKS = 'virtual:yiju/packs';
const ONE_PACK = 'virtual:yiju/pack/';
/** Families to start from. */
const EXAMPLES = 'virtual:yiju/examples';

const idOf = ({ pack }: LoadedPack): string => `${pack.district}@${pack.revision}`;

const documentOf = (loaded: LoadedPack): DocumentText => ({
  id: idOf(loaded),
  issuer: loaded.pack.instrument.issuer,
  register: loaded.pack.register,
  readings: loaded.pack.readings ?? {},
});

const moduleOf = (loaded: LoadedPack): string => ONE_PACK + idOf(loaded).replace('@', '-');

const textOf = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

function moduleText(name: string, packs: readonly LoadedPack[]): string {
  if (name === DOCUMENTS) return `export const documents = ${textOf(packs.map(documentOf))};`;
  if (name === PACKS) {
    const entries = packs.map(
      (loaded) =>
        `${JSON.stringify(idOf(loaded))}: () => import(${JSON.stringify(moduleOf(loaded))})`,
    );
    return `export const loaders = { ${entries.join(', ')} };`;
  }
  const found = packs.find((loaded) => moduleOf(loaded) === name);
  if (found === undefined) throw new Error(`there is no pack for ${name}`);
  return `export const pack = ${textOf(found.pack)};`;
}

async function examplesText(directories: readonly string[]): Promise<string> {
  const paths = directories.flatMap((directory) =>
    readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(directory, name))
      .sort(),
  );
  const inputs = await Promise.all(paths.map((path) => readInput(path)));
  return `export const examples = ${textOf(inputs.map(({ data }) => data))};`;
}

/** What the modules are made from. */
interface Sources {
  readonly policies: string;
  /** Directories of example families. */
  readonly examples: readonly string[];
}

/** Gives the site packs, texts and example families as modules, read and checked by the package itself. */
export function packs({ policies, examples }: Sources): Plugin {
  let loaded: readonly LoadedPack[] | undefined;
  return {
    name: 'yiju-packs',
    buildStart() {
      loaded = undefined;
    },
    resolveId: (name) => (name.startsWith('virtual:yiju/') ? `\0${name}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:yiju/')) return undefined;
      const name = id.slice(1);
      if (name === EXAMPLES) return examplesText(examples);
      loaded ??= loadPolicies(policies).packs;
      for (const { path } of loaded) this.addWatchFile(path);
      return moduleText(name, loaded);
    },
  };
}
