import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { citationStyles } from './scripts/build/citation-styles.mjs';
import { firstScreen, preloadFirstScreen } from './scripts/build/first-screen.mjs';
import { firstStartPage } from './scripts/build/first-still.mjs';
import { licenceCollector } from './scripts/build/licences.mjs';
import { parsedTexts } from './scripts/build/parsed-texts.mjs';

/** The oldest engine Readout runs on: Electron 33 is Chromium 130 with Node 20.18. */
const nodeTarget = 'node20.18';
const chromiumTarget = 'chrome130';

/**
 * SQLite names files beside its own (its WebAssembly, a worker, a helper for files) that we neither
 * need nor ship. The bundler takes them along where it sees them named by `import.meta.url`.
 */
const sqliteWithoutFiles: Plugin = {
  name: 'readout:sqlite-without-files',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@sqlite.org/sqlite-wasm/dist/')) return null;
    return { code: code.replaceAll('import.meta.url', 'globalThis.location.href'), map: null };
  },
};

/** What the first screen is set in; other scripts have files of their own. */
const firstFonts = ['inter-latin-wght-normal', 'source-serif-4-latin-wght-normal'];

/** Bundled beside the application (electron-builder.yml). */
const licences = licenceCollector(resolve('out/licences.txt'));

export default defineConfig({
  main: {
    plugins: [licences(), parsedTexts(resolve('.'))],
    build: {
      target: nodeTarget,
      minify: true,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve('main/index.ts'),
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  preload: {
    plugins: [licences()],
    build: {
      target: nodeTarget,
      minify: true,
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve('preload/index.ts'),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // The page is at app://reader, so the client must be told where the socket of hot reload is.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost' } },
    // A worker is built by its own plugins, and served by those of the page.
    plugins: [
      react(),
      citationStyles(),
      licences(),
      preloadFirstScreen(firstFonts),
      firstStartPage(resolve('.')),
    ],
    worker: { format: 'es', plugins: () => [sqliteWithoutFiles, citationStyles(), licences()] },
    // Adobe's character maps, which PDFs name, and SQLite: bytes inside scripts, since nothing is
    // fetched.
    assetsInclude: ['**/*.bcmap', '**/*.wasm'],
    // Its version for browsers decodes `&amp;` through innerHTML: a worker has none, and the page's
    // policy (trusted types) forbids it.
    resolve: {
      alias: {
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      target: chromiumTarget,
      minify: true,
      outDir: resolve('out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // Nothing comes over a network: what the first screen needs is one file.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: resolve('renderer/index.html'),
        output: {
          codeSplitting: { groups: [firstScreen()], includeDependenciesRecursively: false },
        },
      },
    },
  },
});
