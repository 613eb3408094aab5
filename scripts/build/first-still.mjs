/**
 * The page of a first start: that of every start, and in it the text that is opened then, drawn by the
 * components of the window. What names its classes is the same build.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { parseTexts } from './parsed-texts.mjs';

/**
 * Writes `first-start.html` beside `index.html`.
 *
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function firstStartPage(root) {
  return {
    name: 'readout:first-start-page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      const still = await drawFirstStill(root);
      const source = withStill(String(page.source), still);
      this.emitFile({ type: 'asset', fileName: 'first-start.html', source });
    },
  };
}

/** @returns {Promise<string>} elements with their classes; no element has a style of its own. */
export async function drawFirstStill(root) {
  const bundled = Object.values(await parseTexts(root));
  const still = (await loadBuilt(root, 'app/first-still.tsx')).firstStill(bundled);
  if (/<[^>]* style=/.test(still))
    throw new Error('The policy of the page lets nothing set a style.');
  return still;
}

/** A template's content is no part of the page: nothing sees it before the script draws it. */
export function withStill(page, still) {
  const [before, after, ...others] = page.split('</body>');
  if (after === undefined || others.length > 0) throw new Error('The page has not one body.');
  return `${before}<template>${still}</template></body>${after}`;
}

/** Builds a script of the page for Node, with the page's own names of classes, and runs it. */
async function loadBuilt(root, script) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(root, 'renderer'),
    plugins: [react()],
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: script, write: false, minify: false },
  });
  const { code } = built.output.find((each) => each.type === 'chunk' && each.isEntry);
  // The server's half of React asks for its parts by the place of its file.
  const folder = path.join(root, 'node_modules', '.cache', 'first-still');
  const file = path.join(folder, `${process.pid}.mjs`);
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(file, code);
  // Some modules look at the page when they are loaded.
  globalThis.window = { matchMedia: () => ({ matches: false, addEventListener() {} }) };
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    delete globalThis.window;
    await fs.rm(file, { force: true });
  }
}
