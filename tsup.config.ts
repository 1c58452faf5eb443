import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
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
    entry: { ...library, 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    onSuccess: copySchemas,
  },
  { ...common, entry: library, format: 'cjs' },
]);
