import { defineConfig } from 'vite';

// `npm run build`. Everything is served by us, from the root: pages have paths of their own, so files are named from
// there. Vite requires the default export.
export default defineConfig({
  base: '/',
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    target: 'es2022',
    // The policy lets no data be a script or a style; files can be cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
