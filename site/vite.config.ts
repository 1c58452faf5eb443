import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packs } from './plugin/packs.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [
    packs({ policies: path('../policies'), examples: [path('../examples'), path('examples')] }),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // The policy of the page lets scripts fetch nothing, and that is what the polyfill would do.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
