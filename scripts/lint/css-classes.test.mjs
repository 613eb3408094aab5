import path from 'node:path';
import { expect, test } from 'vitest';
import { pageStyle } from '../../core/exporting/html/page-style';
import { projectRoot } from '../setup/paths.mjs';
import { definedClasses, usedClasses, usesIn } from './css-classes.mjs';

const renderer = path.join(projectRoot, 'renderer');
const defined = await definedClasses(renderer);
const used = usedClasses(renderer);
const named = used.filter(({ name }) => name !== null);

/** Draws a page that the core has written, and looks up each class that it finds there. */
const preview = {
  code: path.join(renderer, 'features/export/preview-pane.tsx'),
  stylesheet: path.join(renderer, 'features/export/preview-page.module.css'),
};

test('every class that a screen asks for is in its stylesheet', () => {
  const missing = named.filter(({ stylesheet, name }) => !defined.get(stylesheet)?.has(name));
  expect(missing.map(({ name, where }) => `${name} at ${where}`)).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
});

test('every class of a stylesheet is asked for by a screen', () => {
  const asked = new Set(named.map(({ stylesheet, name }) => `${name} in ${stylesheet}`));
  const classes = [...defined]
    .filter(([stylesheet]) => stylesheet !== preview.stylesheet)
    .flatMap(([stylesheet, names]) => [...names].map((name) => `${name} in ${stylesheet}`));
  expect(classes.filter((name) => !asked.has(name))).toEqual([]);
  expect(classes.length).toBeGreaterThan(100);
});

test('only the preview of an export looks classes up by a name that it is given', () => {
  const files = used.filter(({ name }) => name === null).map(({ where }) => where.split(':')[0]);
  expect([...new Set(files)]).toEqual([preview.code]);
});

test('the preview has the classes of the page that is exported, and its own', () => {
  const exported = Array.from(pageStyle.matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name);
  const own = named.filter(({ stylesheet }) => stylesheet === preview.stylesheet);
  expect([...defined.get(preview.stylesheet)].toSorted()).toEqual(
    [...new Set([...exported, ...own.map(({ name }) => name)])].toSorted(),
  );
});

const head = "import styles from './a.module.css';\n";

test('both spellings of a class are read', () => {
  const uses = usesIn('/x/a.tsx', `${head}export const a = [styles['one'], styles.two];`);
  expect(uses.map(({ name }) => name)).toEqual(['one', 'two']);
  expect(uses[0]).toMatchObject({
    stylesheet: path.resolve('/x/a.module.css'),
    where: '/x/a.tsx:2',
  });
});

test.each(['styles[name]', 'styles[`one-${name}`]', 'Object.keys(styles)'])(
  '%s asks for a class that cannot be told',
  (code) => {
    const [use] = usesIn('/x/a.tsx', `${head}export const a = ${code};`);
    expect(use.name).toBeNull();
  },
);

test('a member of the same name is no stylesheet', () => {
  expect(usesIn('/x/a.tsx', `${head}export const a = other.styles;`)).toEqual([]);
});
