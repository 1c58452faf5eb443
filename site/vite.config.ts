import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packs } from './plugin/packs.js';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [packs(fileURLToPath(new URL('../policies', import.meta.url)))],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // The policy of the page lets scripts fetch nothing, and that is what the polyfill would do.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
