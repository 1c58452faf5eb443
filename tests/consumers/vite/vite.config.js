import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  logLevel: 'warn',
  build: {
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: ['one-district.html', 'all-districts.html'] },
  },
});
