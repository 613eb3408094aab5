/**
 * The licences of all packages that the build bundles, in one file: most of them ask to be told to
 * whoever gets the program, and the packages themselves are not bundled.
 */
import fs from 'node:fs';
import path from 'node:path';

/**
 * A plugin for each build and for its workers; together they write one file.
 * @param {string} file where, which the last build to end completes
 * @returns {() => import('vite').Plugin}
 */
export function licenceCollector(file) {
  const found = new Map();
  return () => ({
    name: 'readout:licences',
    apply: 'build',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = packageFolderOf(id);
        if (folder !== null && !found.has(folder)) found.set(folder, noticeOf(folder));
      }
    },
    writeBundle() {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, licencesFile([...found.values()]));
    },
  });
}

/**
 * @param {string} id of a module, which may have a mark before it and a question behind
 * @returns {string | null} the folder of the package that it is in
 */
export function packageFolderOf(id) {
  const file = id.replace(/^\0/, '').split('?')[0].replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

/**
 * @param {string} folder of a package
 * @returns {{ name: string, version: string, licence: string, texts: readonly string[] }}
 * @throws when the package says nothing of its licence: then it may not be bundled.
 */
export function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = fs
    .readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying|notice)(\b|[-_.])/i.test(entry))
    .filter((entry) => fs.statSync(path.join(folder, entry)).isFile())
    .map((entry) => fs.readFileSync(path.join(folder, entry), 'utf8').trim());
  if (!license && texts.length === 0) throw new Error(`${name} names no licence.`);
  const by = typeof author === 'object' ? author.name : author;
  const licence = license ?? 'see below';
  // Some name their licence and no more; then whose it is replaces its text.
  return { name, version, licence, texts: texts.length > 0 || !by ? texts : [`By ${by}`] };
}

/** @param {readonly ReturnType<typeof noticeOf>[]} notices */
export function licencesFile(notices) {
  const parts = notices
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, texts }) => [`${name} ${version} (${licence})`, ...texts]);
  return parts.map((part) => part.join('\n\n')).join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}
