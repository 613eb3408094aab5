import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { citationStyles } from '../../scripts/build/citation-styles.mjs';
import { projectRoot } from './launch.mjs';
import { withTemporaryFolder } from './temporary.mjs';

/**
 * Builds a module of the core as the application is built, and gives what it exports. What it
 * would import only later is gone by then: see `buildModule`.
 * @param {string} file from the root of the project
 */
export function loadCore(file) {
  return withTemporaryFolder(async (folder) => import(await buildModule(file, folder)));
}

/**
 * Builds a module into a folder that stays as long as the module is needed.
 * @param {string} file from the root of the project
 * @param {string} folder
 * @returns the built module's URL
 */
export async function buildModule(file, folder) {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    plugins: [citationStyles()],
    // As in the application: SQLite is bytes inside a script.
    assetsInclude: ['**/*.wasm'],
    // As in the application: what these packages have for pages needs a document.
    resolve: { conditions: ['worker', 'module', 'import', 'default'] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: path.join(projectRoot, file), formats: ['es'], fileName: () => 'core.mjs' },
    },
  });
  return pathToFileURL(path.join(folder, 'core.mjs')).href;
}
