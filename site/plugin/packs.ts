import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { loadPolicies } from '../../src/node/load-policies.js';
import type { LoadedPack } from '../../src/node/load-policies.js';
import type { DocumentText } from '../src/document/document-text.js';

/** The texts of all documents, sentence by sentence. */
const DOCUMENTS = 'virtual:yiju/documents';
/** How each pack is loaded when it is needed whole, by `district@revision`. */
const PACKS = 'virtual:yiju/packs';
const ONE_PACK = 'virtual:yiju/pack/';

const idOf = ({ pack }: LoadedPack): string => `${pack.district}@${pack.revision}`;

const documentOf = (loaded: LoadedPack): DocumentText => ({
  id: idOf(loaded),
  issuer: loaded.pack.instrument.issuer,
  register: loaded.pack.register,
});

const textOf = (data: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

function moduleText(name: string, packs: readonly LoadedPack[]): string {
  if (name === DOCUMENTS) return `export const documents = ${textOf(packs.map(documentOf))};`;
  if (name === PACKS) {
    const entries = packs.map(
      (loaded) =>
        `${JSON.stringify(idOf(loaded))}: () => import(${JSON.stringify(ONE_PACK + idOf(loaded))})`,
    );
    return `export const loaders = { ${entries.join(', ')} };`;
  }
  const found = packs.find((loaded) => ONE_PACK + idOf(loaded) === name);
  if (found === undefined) throw new Error(`there is no pack for ${name}`);
  return `export const pack = ${textOf(found.pack)};`;
}

/** Gives the site the packs' texts as modules, read and checked by the package itself. */
export function packs(directory: string): Plugin {
  let loaded: readonly LoadedPack[] | undefined;
  return {
    name: 'yiju-packs',
    buildStart() {
      loaded = undefined;
    },
    resolveId: (name) => (name.startsWith('virtual:yiju/') ? `\0${name}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:yiju/')) return undefined;
      loaded ??= loadPolicies(directory).packs;
      for (const { path } of loaded) this.addWatchFile(relative('.', path));
      return moduleText(id.slice(1), loaded);
    },
  };
}
