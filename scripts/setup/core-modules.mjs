import { createServer } from 'vite';
import { projectRoot } from './paths.mjs';

/**
 * What the core makes of files, for a script; `close` lets the process end. `explain` answers the
 * record, why each line of its head is what it is, the pieces that were read, and what was not.
 */
export async function openExplainer() {
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const load = (name) => server.ssrLoadModule(`/core/import-documents/${name}.ts`);
  const { readSource } = await load('read-import');
  const { explainSource } = await load('record-of-source');
  const { recognisedLanguage } = await load('recognised-language');
  const tools = { characterMaps: () => Promise.resolve(null) };

  async function explain(name, bytes) {
    const read = await readSource({ name, bytes, encoding: null }, () => undefined, tools);
    if (!read.ok) return read;
    const { source } = read.value;
    const made = explainSource(source, recognisedLanguage);
    return made.ok
      ? { ok: true, value: { ...made.value, pieces: source.pieces, unread: source.unread ?? [] } }
      : made;
  }
  return { explain, close: () => server.close() };
}
