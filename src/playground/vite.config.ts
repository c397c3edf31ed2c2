import { defineConfig } from 'vite';

// `npm run build`. Everything is served by us: no file refers to another host, and every path is relative,
// so that the page may stand under any path: it is served at /playground/. Vite requires the default export.
export default defineConfig({
  base: './',
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    // Under `script-src 'self'` an inlined worker or image helps nobody; files can be cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // GraphiQL's editor, Monaco, is one chunk of 3 MB.
    chunkSizeWarningLimit: 4_000,
    // React's libraries say "use client" in every file, which means nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
