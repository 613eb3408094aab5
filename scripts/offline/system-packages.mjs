/*
 * What Electron needs of a Linux system: shared libraries, and programs for a virtual display when
 * there is no screen. As root on Debian and its kin, what is missing is installed; elsewhere it is
 * named. A font with Japanese is welcome but never required.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import { installPackages, isDebian, nameOnThisSystem } from './apt.mjs';
import { hasVirtualDisplay, lacksDisplay } from '../setup/display.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { readNotes, writeNotes } from '../setup/notes.mjs';

const LIBRARY_PACKAGES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const DISPLAY_PACKAGES = ['xvfb'];
const FONT_PACKAGE = 'fonts-noto-cjk';
const FONT_FILE = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * @param {{ executable: string, needDisplay: boolean }} needs
 * @param {import('../setup/log.mjs').Log} log
 */
export async function provideSystemPackages({ executable, needDisplay }, log) {
  if (process.platform !== 'linux') return;
  const programs = needDisplay && lacksDisplay() && !hasVirtualDisplay() ? ['Xvfb'] : [];
  // Asking the linker takes longer than all the rest together, so its answer is kept for as long
  // as no package comes or goes.
  if (programs.length === 0 && readNotes().systemChecked === stateOfSystem(executable)) return;

  const libraries = await missingLibraries(executable);
  const packages = packagesFor({ libraries, programs });
  const mayInstall = isDebian() && process.getuid() === 0;
  if (packages.length > 0 && !mayInstall) {
    throw new SetupFailure(await whatToInstall({ libraries, programs, packages }));
  }
  if (packages.length > 0) await installPackages(packages, log);
  if (mayInstall && !(await hasJapaneseFont())) await installFont(log);
  writeNotes({ systemChecked: stateOfSystem(executable) });
}

/**
 * One missing library brings all: they belong together, and those that are there cost nothing.
 * @param {{ libraries: string[], programs: string[] }} missing
 */
export function packagesFor({ libraries, programs }) {
  return [
    ...(libraries.length > 0 ? LIBRARY_PACKAGES : []),
    ...(programs.length > 0 ? DISPLAY_PACKAGES : []),
  ];
}

/** dpkg rewrites its status file with every installation and removal. */
function stateOfSystem(executable) {
  const status = fs.statSync('/var/lib/dpkg/status', { throwIfNoEntry: false });
  return `${executable} ${status?.mtimeMs ?? 'unknown'}`;
}

async function missingLibraries(executable) {
  try {
    const { stdout } = await promisify(execFile)('ldd', [executable]);
    return parseMissingLibraries(stdout);
  } catch {
    // No such tool, as on systems with another C library: Electron itself will have to say it.
    return [];
  }
}

/** @param {string} output of ldd: lines like `libnss3.so => not found` */
export function parseMissingLibraries(output) {
  const names = [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name);
  return [...new Set(names)];
}

async function hasJapaneseFont() {
  if (fs.existsSync(FONT_FILE)) return true;
  const { stdout } = await promisify(execFile)('fc-list', [':lang=ja']).catch(() => ({
    stdout: '',
  }));
  return stdout !== '';
}

async function installFont(log) {
  try {
    await installPackages([FONT_PACKAGE], log);
  } catch {
    log.say('No font with Japanese could be installed: such text will show as empty boxes.');
  }
}

async function whatToInstall({ libraries, programs, packages }) {
  if (isDebian()) {
    const names = await Promise.all(packages.map(nameOnThisSystem));
    return `Electron needs packages this system does not have: sudo apt-get install ${names.join(' ')}`;
  }
  const missing = [...libraries, ...programs].join(', ');
  return `Electron needs what this system does not have, install it with its package manager: ${missing}`;
}
