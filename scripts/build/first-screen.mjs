/**
 * One file for all that the page runs before it draws. The bundler cuts what the first screen shares
 * with dialogs that are loaded later into a file for each set of sharers: two dozen, which take
 * longer to be asked for and handed over than to run.
 */

/**
 * What the first screen needs is asked for with the page's first script: the script of everything
 * else, its styles, and the fonts, for which a text would else be laid out twice.
 * @param {readonly string[]} fonts names of the files, without the sum that the build puts behind them
 * @returns {import('vite').Plugin}
 */
export function preloadFirstScreen(fonts) {
  return {
    name: 'readout:preload-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = fileIn(Object.keys(bundle));
        const scripts = importedChunks(file('first-screen', '.js'), bundle);
        return [
          link({ rel: 'stylesheet', crossorigin: true, href: `./${file('first-screen', '.css')}` }),
          ...fonts.map((font) => {
            const href = `./${file(font, '.woff2')}`;
            return link({
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href,
            });
          }),
          ...scripts.map((name) =>
            link({ rel: 'modulepreload', crossorigin: true, href: `./${name}` }),
          ),
        ];
      },
    },
  };
}

/** A script, and those that it imports, but for the page's own. */
function importedChunks(name, bundle) {
  const reached = new Set([name]);
  for (const each of reached) for (const other of bundle[each]?.imports ?? []) reached.add(other);
  return [...reached].filter((each) => !bundle[each]?.isEntry);
}

function link(attrs) {
  return { tag: 'link', attrs, injectTo: 'head' };
}

function fileIn(files) {
  return (name, ending) => {
    const found = files.find((each) => each.includes(`/${name}-`) && each.endsWith(ending));
    if (!found) throw new Error(`The build has no ${name}${ending}.`);
    return found;
  };
}

/** A group of the bundler's code splitting for the first script, and one for what that begins. */
export function firstScreen() {
  /** @type {{ script: Set<string>, screen: Set<string> } | null} */
  let needed = null;
  return {
    name(id, graph) {
      // All modules are known when this is first called.
      needed ??= neededFirst(pageAbove(id, graph), graph);
      if (needed.script.has(id)) return 'first-script';
      return needed.screen.has(id) ? 'first-screen' : null;
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

/** What the page imports at once, and what it imports when that has run. */
function neededFirst(entry, graph) {
  const script = importedFrom(entry === null ? [] : [entry], graph);
  const later = [...script].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  const all = importedFrom(later, graph);
  return { script, screen: new Set([...all].filter((id) => !script.has(id))) };
}

/** What modules import at once, and that imports, and so on. */
function importedFrom(modules, graph) {
  const reached = new Set(modules);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
