import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';

const GIGABYTE = 1e9;
const PEERS = [
  'json-logic-js',
  'json-logic-engine',
  'bench/@gorules/zen-engine',
  'bench/json-rules-engine',
  'bench/publicodes',
];

/** What the figures were measured on; the load is how many processes wanted a processor before the run began. */
export const machine = (): Record<string, string> => ({
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / GIGABYTE)} GB`,
  system: platform(),
  node: process.version,
  load: (loadavg()[0] ?? 0).toFixed(1),
});

function versionIn(folder: string): string {
  const text = readFileSync(`${folder}/package.json`, 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** The versions of yiju and of the engines that it is measured against, as they are installed. */
export const versions = (): Record<string, string> => ({
  yiju: versionIn('.'),
  ...Object.fromEntries(
    PEERS.map((peer) => {
      const name = peer.replace(/^bench\//, '');
      return [
        name,
        versionIn(name === peer ? `node_modules/${name}` : `bench/node_modules/${name}`),
      ];
    }),
  ),
});
