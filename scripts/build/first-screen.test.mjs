import { expect, test } from 'vitest';
import { firstScreen, preloadFirstScreen } from './first-screen.mjs';

/** Modules by id: what each imports at once, and what it imports later. */
function graphOf(modules) {
  const importersOf = (id, kind) =>
    Object.keys(modules).filter((each) => modules[each][kind]?.includes(id));
  return {
    getModuleInfo: (id) => ({
      isEntry: id === 'page',
      importedIds: modules[id].now ?? [],
      dynamicallyImportedIds: modules[id].later ?? [],
      importers: importersOf(id, 'now'),
      dynamicImporters: importersOf(id, 'later'),
    }),
  };
}

test('the first script is one file, what it begins another; what is loaded later is in neither', () => {
  const graph = graphOf({
    page: { now: ['still'], later: ['begin'] },
    still: {},
    begin: { now: ['shell', 'still'] },
    shell: { now: ['menu', 'page'], later: ['dialog'] },
    menu: {},
    dialog: { now: ['menu', 'fields'] },
    fields: {},
  });
  // Whichever module is asked about first.
  for (const first of ['fields', 'page', 'menu']) {
    const { name } = firstScreen();
    name(first, graph);
    const groups = ['page', 'still', 'begin', 'shell', 'menu', 'dialog', 'fields'].map(
      (id) => name(id, graph) ?? '',
    );
    expect(groups.join()).toBe(
      'first-script,first-script,first-screen,first-screen,first-screen,,',
    );
  }
});

test('styles, fonts and scripts of the first screen are asked for; one that is not there is noticed', () => {
  const { handler } = preloadFirstScreen(['serif']).transformIndexHtml;
  const bundle = {
    'assets/index-1.js': { isEntry: true, imports: [] },
    'assets/first-screen-2.js': { imports: ['assets/index-1.js', 'assets/runtime-3.js'] },
    'assets/runtime-3.js': { imports: [] },
    'assets/first-screen-4.css': {},
    'assets/serif-5.woff2': {},
  };
  const links = handler('', { bundle }).map(({ attrs }) => `${attrs.rel} ${attrs.href}`);
  expect(links).toEqual([
    'stylesheet ./assets/first-screen-4.css',
    'preload ./assets/serif-5.woff2',
    'modulepreload ./assets/first-screen-2.js',
    'modulepreload ./assets/runtime-3.js',
  ]);
  const { 'assets/serif-5.woff2': _, ...others } = bundle;
  expect(() => handler('', { bundle: others })).toThrow('The build has no serif.woff2.');
});
