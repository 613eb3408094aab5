/**
 * One file for all that the page runs before it draws. The bundler cuts what the first screen shares
 * with dialogs that are loaded later into a file for each set of sharers: two dozen, which take
 * longer to be asked for and handed over than to run.
 */

/**
 * The fonts of the first screen are asked for with its script: else they would be when the text has been
 * laid out in another.
 * @param {readonly string[]} names of the font files, without the sum that the build puts behind them
 * @returns {import('vite').Plugin}
 */
export function preloadFonts(names) {
  return {
    name: 'readout:preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => names.map((name) => preload(name, Object.keys(bundle ?? {}))),
    },
  };
}

function preload(name, files) {
  const file = files.find((each) => each.includes(`/${name}-`));
  if (!file) throw new Error(`The build has no font ${name}.`);
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true };
  return { tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'head' };
}

/** A group of the bundler's code splitting. */
export function firstScreen() {
  /** @type {Set<string> | null} */
  let needed = null;
  return {
    name(id, graph) {
      // All modules are known when this is first called.
      needed ??= importedFrom(pageAbove(id, graph), graph);
      return needed.has(id) ? 'first-screen' : null;
    },
  };
}

/** The page: what imports a module, however far above it. */
function pageAbove(id, graph) {
  const above = new Set([id]);
  for (const each of above) {
    const { isEntry, importers = [], dynamicImporters = [] } = graph.getModuleInfo(each) ?? {};
    if (isEntry) return each;
    for (const importer of [...importers, ...dynamicImporters]) above.add(importer);
  }
  return null;
}

/** What an entry imports at once, and that imports, and so on. */
function importedFrom(entry, graph) {
  const reached = new Set(entry === null ? [] : [entry]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
