import { cp } from 'node:fs/promises';
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

export default defineConfig([
  {
    ...common,
    entry: { ...library, 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    onSuccess: () => cp('src/schemas', 'dist/schemas', { recursive: true }),
  },
  { ...common, entry: library, format: 'cjs' },
]);
