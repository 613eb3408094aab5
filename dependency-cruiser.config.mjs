/**
 * Which room may import which (ARCHITECTURE.md). The lists below are the law, lowest first: a file
 * imports from its own room and from rooms below it, and nothing imports in a circle.
 */

/** Rooms of the core; those of one line do not know each other. */
const coreRooms = [
  ['text', 'bytes'],
  ['document'],
  ['facts', 'diff'],
  ['model'],
  ['changes'],
  ['anchoring', 'citing', 'storage'],
  ['annotations'],
  ['printing'],
  ['exporting', 'reading'],
  ['ipc'],
  ['library'],
  ['related', 'notebook'],
  ['search'],
  ['import-documents', 'import-annotations'],
  ['linking'],
];

/** Rooms of the search. */
const searchRooms = [['languages'], ['query'], ['index'], ['phrase-history']];

/** Rooms of main. */
const mainRooms = [
  ['files'],
  ['settings', 'journal', 'library'],
  ['windows', 'backups'],
  ['menu', 'security', 'background', 'store-repair'],
  ['ipc'],
];

/** Rooms of the renderer. */
const rendererRooms = [
  ['desktop', 'ui', 'workers'],
  ['data'],
  ['search'],
  ['navigation'],
  ['features'],
  ['still'],
  ['app'],
];

/** Features; one that shows another's parts, or opens them, is above it. */
const features = [
  ['labels'],
  ['library'],
  [
    'backups',
    'find-in-page',
    'import-annotations',
    'import-documents',
    'print',
    'related',
    'settings',
    'export',
  ],
  ['annotate', 'bin'],
  ['reader', 'search', 'compare', 'notebook', 'phrase-history'],
];

/** Packages of the pure core: the language, and small libraries that need no run time of their own. */
const corePackages = [
  '@mozilla/readability',
  '@noble/hashes',
  'chardet',
  'citeproc',
  'docx',
  'fflate',
  'hast',
  'hast-util-to-html',
  'hastscript',
  'htmlparser2',
  'linkedom',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'micromark-core-commonmark',
  'micromark-extension-gfm',
  'papaparse',
  'pdfjs-dist',
  'saxes',
  'yaml',
  'zod',
];

const tests = '\\.(test|fixture|arbitrary)\\.tsx?$';

/** Forbids each room of a list what is on its own line and above. */
function inOrder(folder, rooms) {
  return rooms
    .flatMap((line, index) =>
      line.map((room) => {
        const above = rooms
          .slice(index)
          .flat()
          .filter((other) => other !== room);
        return {
          name: `${folder}/${room} imports only from below`,
          severity: 'error',
          from: { path: `^${folder}/${room}/`, pathNot: tests },
          to: { path: `^${folder}/(${above.join('|')})/` },
        };
      }),
    )
    .filter(({ to }) => !to.path.includes('()'));
}

/** The processes meet in the core and nowhere else. */
const processes = [
  { from: '^core/', to: '^(main|preload|renderer|e2e|bench|trials)/' },
  { from: '^main/', to: '^(preload|renderer|e2e|bench|trials)/' },
  { from: '^preload/', to: '^(main|renderer|e2e|bench|trials)/' },
  { from: '^renderer/', to: '^(main|preload|e2e|bench|trials)/' },
  { from: '^e2e/', to: '^(main|preload|renderer|bench|trials)/' },
].map(({ from, to }) => ({
  name: `${from} imports no other process`,
  severity: 'error',
  from: { path: from },
  to: { path: to },
}));

/** Packages that only some rooms may use. */
const packages = [
  { name: 'electron', rooms: '^(main|preload|e2e|bench|scripts)/' },
  { name: 'dexie', rooms: '^renderer/data/' },
  { name: 'react(-dom)?', rooms: '^renderer/' },
].map(({ name, rooms }) => ({
  name: `${name} stays in its rooms`,
  severity: 'error',
  from: { pathNot: rooms },
  to: { path: `^node_modules/${name}/` },
}));

export default {
  forbidden: [
    {
      name: 'no circle of files',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...processes,
    ...inOrder('core', coreRooms),
    ...inOrder('core/search', searchRooms),
    ...inOrder('main', mainRooms),
    ...inOrder('renderer', rendererRooms),
    ...inOrder('renderer/features', features),
    ...packages,
    {
      name: 'the core is pure',
      severity: 'error',
      from: { path: '^core/', pathNot: tests },
      to: {
        path: '^node_modules/',
        pathNot: `^node_modules/(@types/)?(${corePackages.join('|')})/`,
      },
    },
    {
      name: 'Node is for main',
      severity: 'error',
      from: { path: '^(core|preload|renderer)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^node_modules/.cache' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'] },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
