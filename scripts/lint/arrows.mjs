/**
 * Which room may import which: the arrows of ARCHITECTURE.md as an ESLint rule. Rooms are told by
 * the path of the importing and of the imported file, so that no spelling of an import gets by.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/** For each room, the rooms below it. A room may always import itself, except a feature another feature. */
const arrows = {
  core: [],
  main: ['core'],
  preload: ['core'],
  'renderer/ui': ['core'],
  'renderer/desktop': ['core'],
  'renderer/db': ['core', 'renderer/desktop'],
  'renderer/workers': ['core'],
  'renderer/features': [
    'core',
    'renderer/db',
    'renderer/workers',
    'renderer/ui',
    'renderer/desktop',
  ],
  'renderer/app': [
    'core',
    'renderer/features',
    'renderer/db',
    'renderer/workers',
    'renderer/ui',
    'renderer/desktop',
  ],
  renderer: ['renderer/app', 'renderer/ui'],
  e2e: ['core'],
  bench: ['core', 'e2e'],
};

/** Packages that only one room may use. */
const packageRooms = { electron: ['main', 'preload', 'e2e', 'bench'], dexie: ['renderer/db'] };

/**
 * Packages the pure core may use, besides its own files and what the build packs for it; its tests
 * may use the last ones.
 */
const corePackages = [
  'virtual:citation-style',
  'zod',
  '@noble/hashes',
  'citeproc',
  'mdast',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'mdast-util-from-markdown',
  'hast',
  'hastscript',
  'hast-util-to-html',
  'fflate',
  'micromark-extension-gfm',
  'chardet',
  'htmlparser2',
  'linkedom',
  '@mozilla/readability',
  'saxes',
  'pdfjs-dist',
  'docx',
  'papaparse',
  'yaml',
];
const testPackages = [
  'vitest',
  'fast-check',
  'ajv',
  'ajv-formats',
  'jsonld',
  'parse5',
  '@likecoin/epubcheck-ts',
  'rdfxml-streaming-parser',
  '@citation-js/core',
  '@citation-js/plugin-bibtex',
  '@citation-js/plugin-ris',
  'csv-parse',
  'js-yaml',
];

/** @param {string} file path below the root, with slashes */
export function roomOf(file) {
  const parts = file.split('/');
  if (parts[0] !== 'renderer') return parts[0] in arrows && parts.length > 1 ? parts[0] : null;
  const room = `renderer/${parts[1]}`;
  return room in arrows ? room : 'renderer';
}

/**
 * @param {string} from importing file, below the root, with slashes
 * @param {string} target what the import names
 * @returns {string | null} why the import is forbidden, or null
 */
export function forbidden(from, target) {
  const room = roomOf(from);
  if (room === null) return null;
  const file = fileOf(from, target);
  if (file === null) return forbiddenPackage(room, from, target);
  const to = roomOf(file);
  if (to === null) return `${room} may not import ${file}, which is in no room.`;
  if (to === room) return forbiddenSibling(from, file);
  return arrows[room].includes(to) ? null : `${room} may not import ${to}.`;
}

/** The imported file below the root, or null for a package. */
function fileOf(from, target) {
  if (target.startsWith('#core/')) return `core/${target.slice('#core/'.length)}`;
  if (!target.startsWith('.')) return null;
  return relative(process.cwd(), resolve(dirname(from), target))
    .split(sep)
    .join('/');
}

function forbiddenSibling(from, file) {
  const feature = (path) => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
  if (feature(from) === feature(file)) return null;
  return `A feature may not import another feature (${file}).`;
}

function forbiddenPackage(room, from, target) {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const isTest = /\.(test|arbitrary|fixture)\.ts$/.test(from);
  const rooms = packageRooms[name];
  if (rooms && !rooms.includes(room)) return `Only ${rooms.join(', ')} may import ${name}.`;
  if (target.startsWith('node:') && !['main', 'e2e', 'bench'].includes(room) && !isTest) {
    return `${room} may not import Node's ${target}.`;
  }
  if (room !== 'core' || corePackages.includes(name)) return null;
  if (isTest && (testPackages.includes(name) || target.startsWith('node:'))) return null;
  return `core may not import ${name}: it is the pure part.`;
}

export const arrowsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const reason = forbidden(from, node.source.value);
      if (reason) context.report({ node: node.source, message: reason });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
