import { createServer } from 'vite';
import { projectRoot } from './paths.mjs';

/**
 * The modules of `core/` for a script, which may import others while they run; `close` lets the process
 * end.
 */
export async function openCore() {
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() };
}
