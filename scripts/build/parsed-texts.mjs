/**
 * Reads the bundled texts while the main process is built, with the reader that it would use itself:
 * `parsed-texts.json` beside its script, by a key that names a file's id and bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

/**
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function parsedTexts(root) {
  return {
    name: 'readout:parsed-texts',
    apply: 'build',
    async generateBundle() {
      const parsed = await parseTexts(root);
      this.emitFile({
        type: 'asset',
        fileName: 'parsed-texts.json',
        source: JSON.stringify(parsed),
      });
    },
  };
}

/** @returns {Promise<Record<string, unknown>>} */
export async function parseTexts(root) {
  const load = (file) => runnerImport(path.join(root, 'main', 'library', file), { root });
  const [{ module: reader }, { module: keys }] = await Promise.all([
    load('parse-bundled.ts'),
    load('parsed-in-build.ts'),
  ]);
  const parsed = {};
  for (const folder of ['summaries', 'guide']) {
    const place = path.join(root, 'resources', folder);
    for (const name of fs.readdirSync(place).filter((each) => each.endsWith('.txt'))) {
      const bytes = fs.readFileSync(path.join(place, name));
      const id = path.basename(name, '.txt');
      const text = reader.parseBundled(id, bytes);
      if (text.ok) parsed[keys.parsedKey(id, bytes)] = text.value;
    }
  }
  return parsed;
}
