import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from './launch.mjs';
import { withTemporaryFolder } from './temporary.mjs';

/**
 * Builds a module of the core as the application is built, and gives what it exports.
 * @param {string} file from the root of the project
 */
export function loadCore(file) {
  return withTemporaryFolder(async (folder) => {
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        lib: { entry: path.join(projectRoot, file), formats: ['es'], fileName: () => 'core.mjs' },
      },
    });
    return import(pathToFileURL(path.join(folder, 'core.mjs')).href);
  });
}
