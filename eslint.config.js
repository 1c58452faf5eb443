import { relative } from 'node:path';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// What each folder of src may import besides itself. Everyone may import the data in
// src/generated and src/schemas. Files directly in src may import everything.
const layers = {
  'engine/values': [],
  'engine/diagnostics': [],
  'engine/facts': ['engine/values', 'engine/diagnostics'],
  'engine/parse': ['engine/values', 'engine/diagnostics'],
  'engine/validate': ['engine/parse', 'engine/facts', 'engine/values', 'engine/diagnostics'],
  'engine/program': ['engine/facts', 'engine/values'],
  'engine/compile': [
    'engine/program',
    'engine/validate',
    'engine/parse',
    'engine/facts',
    'engine/values',
    'engine/diagnostics',
  ],
  'engine/evaluate': ['engine/program', 'engine/facts', 'engine/values', 'engine/diagnostics'],
  engine: [],
  packs: ['engine'],
  analysis: ['engine'],
  batch: ['engine', 'analysis'],
  node: ['engine', 'packs', 'analysis', 'batch'],
  testing: ['engine', 'packs', 'analysis', 'node'],
  cli: ['engine', 'packs', 'analysis', 'batch', 'node', 'testing', 'index.ts'],
};

const zones = Object.entries(layers).map(([folder, below]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...below, 'generated', 'schemas'].map((path) => `./${path}`),
  message: `src/${folder} may not import this: see the layers in eslint.config.js.`,
}));

// date-fns functions that read the clock.
const clock = {
  group: ['date-fns', 'date-fns/*'],
  importNamePattern: '(Today|Tomorrow|Yesterday|ToNow|ToNowStrict)$|^is(Past|Future|This.*)$',
  message: 'Nothing in the engine may depend on the time it runs at.',
};

const ascii = {
  selector: 'Identifier[name=/[^\\x00-\\x7F]/]',
  message: 'Identifiers are ASCII.',
};

const local = {
  rules: {
    'ascii-file-name': {
      create: (context) => ({
        Program(node) {
          if (/[^\x20-\x7e]/.test(relative(context.cwd, context.filename))) {
            context.report({ node, message: 'File names are ASCII.' });
          }
        },
      }),
    },
  },
};

export default defineConfig(
  {
    ignores: [
      ...['dist', 'bench/.build', 'coverage', 'reports', '.stryker-tmp', 'site/dist'],
      ...['src/generated', 'tests/consumers'],
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, local },
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] } },
    },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.json'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-cycle': 'error',
      // What begins with `virtual:` is made by the site's own Vite plugin.
      'import-x/no-unresolved': ['error', { ignore: ['^virtual:yiju/'] }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'local/ascii-file-name': 'error',
      'no-restricted-syntax': ['error', ascii],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['{src,scripts,tests,bench}/**/*.{ts,js}'],
    ignores: ['**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'error' },
  },
  // The peers are installed only where bench/ is run.
  { files: ['bench/**'], rules: { 'import-x/no-unresolved': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/{node,cli,testing}/**'],
    rules: { 'import-x/no-nodejs-modules': 'error' },
  },
  {
    // The engine gives the same answer everywhere and at any time.
    files: ['src/engine/**'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        'Function',
        'Intl',
        'console',
        'eval',
        'globalThis',
        'process',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map(
          (property) => ({ property, message: 'It depends on the locale.' }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        ascii,
        {
          selector: 'NewExpression[callee.name=/Date$/][arguments.length=0]',
          message: 'Nothing in the engine may depend on the time it runs at.',
        },
        {
          selector: "CallExpression[callee.name='Date']",
          message: 'Nothing in the engine may depend on the time it runs at.',
        },
      ],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [clock] }],
    },
  },
  {
    files: ['src/engine/compile/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            clock,
            {
              regex: '^\\.\\./(.*/)?(parse|validate)/',
              allowTypeImports: true,
              message: 'src/engine/compile may use its types only.',
            },
          ],
        },
      ],
    },
  },
);
