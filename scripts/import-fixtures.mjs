// npm run fixtures -- FOLDER: writes the files that importing is tested with, and lists them.
import process from 'node:process';
import { runnerImport } from 'vite';
import { projectRoot } from './setup/paths.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name a folder: npm run fixtures -- FOLDER');
  process.exit(1);
}
// The files are made by the tests' own TypeScript.
const { module } = await runnerImport('./e2e/import-files.ts', {
  root: projectRoot,
  configFile: false,
});
for (const { name, gives } of await module.writeImportFixtures(folder)) {
  const what =
    typeof gives === 'string'
      ? gives
      : [gives.format, gives.encoding, ...gives.warnings, gives.parts.iso, gives.parts.title]
          .filter((each) => each !== null)
          .join(', ');
  console.log(`${name.padEnd(32)} ${what}`);
}
