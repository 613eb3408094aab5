import { expect, test } from 'vitest';
import { firstScreen, preloadFonts } from './first-screen.mjs';

/** Modules by id: what each imports at once, and what it imports later. */
function graphOf(modules) {
  const importersOf = (id, kind) =>
    Object.keys(modules).filter((each) => modules[each][kind]?.includes(id));
  return {
    getModuleInfo: (id) => ({
      isEntry: id === 'page',
      importedIds: modules[id].now ?? [],
      importers: importersOf(id, 'now'),
      dynamicImporters: importersOf(id, 'later'),
    }),
  };
}

test('what the page runs before it draws is one file; what is loaded later, with what only that needs, is not', () => {
  const graph = graphOf({
    page: { now: ['shell'], later: ['dialog'] },
    shell: { now: ['menu', 'page'] },
    menu: {},
    dialog: { now: ['menu', 'fields'] },
    fields: {},
  });
  // Whichever module is asked about first.
  for (const first of ['fields', 'page', 'menu']) {
    const { name } = firstScreen();
    const asked = [first, 'page', 'shell', 'menu', 'dialog', 'fields'];
    const together = asked.filter((id) => name(id, graph) !== null);
    expect(new Set(together)).toEqual(new Set(['page', 'shell', 'menu']));
  }
});

test('a font that the build does not have is noticed', () => {
  const { handler } = preloadFonts(['serif']).transformIndexHtml;
  const [link] = handler('', { bundle: { 'assets/serif-1a2b.woff2': {} } });
  expect(link.attrs).toMatchObject({ as: 'font', href: './assets/serif-1a2b.woff2' });
  expect(() => handler('', { bundle: { 'assets/sans-1a2b.woff2': {} } })).toThrow(
    'The build has no font serif.',
  );
});
