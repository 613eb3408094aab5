/*
 * What a stock Electron carries in resources/default_app.asar, reduced to what development needs:
 * `electron [switches] [-r module] <folder or file> [arguments]` runs that application.
 *
 * It is an ES module with a top-level await on purpose: Electron holds back its `ready` event until
 * the main module has been evaluated, and what the application does before `ready` (registering
 * its scheme) must still be before it.
 */
import { app } from 'electron';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** `-r` is how a test runner hooks itself in before the application. */
function readArguments(argv) {
  const modules = [];
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '-r' || argv[i] === '--require') modules.push(argv[++i]);
    else if (!argv[i].startsWith('-')) return { modules, target: path.resolve(argv[i]) };
  }
  return { modules, target: null };
}

function introduce(folder) {
  const packageFile = path.join(folder, 'package.json');
  if (!fs.existsSync(packageFile)) return;
  const { name, productName, version, desktopName } = JSON.parse(fs.readFileSync(packageFile));
  if (productName ?? name) app.name = productName ?? name;
  if (version) app.setVersion(version);
  if (desktopName) app.setDesktopName(desktopName);
  app.setAppPath(folder);
}

const { modules, target } = readArguments(process.argv.slice(1));
if (target === null) {
  console.error('Give the folder of the application as argument.');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  introduce(target);
  for (const module of modules) require(path.resolve(module));
  await import(pathToFileURL(require.resolve(target)).href);
}
