import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** One entry for each district: `packs/kaifeng`. */
const districts = Object.fromEntries(
  readdirSync('policies').map((district) => [
    `packs/${district}`,
    `src/generated/district-${district}.ts`,
  ]),
);

const library = {
  index: 'src/index.ts',
  engine: 'src/engine.ts',
  ...districts,
  'node/index': 'src/node/index.ts',
  'testing/index': 'src/testing/index.ts',
};

const common: Options = {
  dts: { entry: library },
  target: 'es2022',
  removeNodeProtocol: false,
  splitting: true,
  treeshake: true,
};

/** The published schemas are those that editors read: see scripts/generate/editor-schemas.ts. */
async function copySchemas(): Promise<void> {
  await mkdir('dist/schemas', { recursive: true });
  const names = await readdir('src/generated');
  const schemas = names.filter((name) => name.endsWith('.schema.json'));
  await Promise.all(
    schemas.map((name) => copyFile(`src/generated/${name}`, `dist/schemas/${name}`)),
  );
}

export default defineConfig([
  {
    ...common,
    entry: {
      ...library,
      'cli/main': 'src/cli/main.ts',
      'cli/batch-worker': 'src/cli/batch/worker.ts',
    },
    format: 'esm',
    onSuccess: copySchemas,
  },
  { ...common, entry: library, format: 'cjs' },
]);
