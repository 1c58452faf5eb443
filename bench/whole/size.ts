import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KILOBYTE = 1000;

/** A bundle for the browser, in kilobytes of 1,000 bytes. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const ENGINE = `import { makeEngine } from './src/engine/evaluate/engine.js';`;
const PACK = `import { kaifeng_2023 } from './src/generated/pack-kaifeng-2023.js';`;

const BUNDLES = {
  'all districts': `export * from './src/index.js';`,
  'engine with one district': `${ENGINE} ${PACK} export const engine = makeEngine([kaifeng_2023]);`,
  'engine alone': `export { makeEngine } from './src/engine/evaluate/engine.js';`,
  'one district alone': `export { kaifeng_2023 } from './src/generated/pack-kaifeng-2023.js';`,
} as const;

async function sizeOf(name: string, contents: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    name,
    minified: bytes.length / KILOBYTE,
    gzip: gzipSync(bytes, { level: 9 }).length / KILOBYTE,
    brotli: brotliCompressSync(bytes).length / KILOBYTE,
  };
}

/** Bundles what a web page would load. */
export const sizes = (): Promise<Size[]> =>
  Promise.all(Object.entries(BUNDLES).map(([name, contents]) => sizeOf(name, contents)));
