/*
 * Makes a folder that works like an unpacked Electron release out of one that was taken from a
 * packaged application: the fuses of a release, and a default app that opens what it is given.
 */
import fs from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fuse, setFuses } from '../fuses.mjs';
import { withScratchFolder } from '../scratch-folder.mjs';

const EXECUTABLE = 'electron';
const defaultApp = path.join(import.meta.dirname, 'default-app');
const installedApp = (dist) => path.join(dist, 'resources', 'app');

/**
 * @param {string} dist an unpacked Electron; changed in place
 * @param {string} version
 */
export async function makeDevelopmentDist(dist, version) {
  await setFuses(path.join(dist, EXECUTABLE), {
    // Playwright attaches through the inspector.
    [fuse.nodeCliInspect]: true,
    // Its backup belonged to the packaged application.
    [fuse.browserProcessSnapshot]: false,
    // The default app is a plain folder.
    [fuse.asarIntegrity]: false,
    [fuse.onlyLoadAppFromAsar]: false,
  });
  await writeFile(path.join(dist, 'version'), version);
  await cp(defaultApp, installedApp(dist), { recursive: true });
}

/**
 * Whether the folder was made by these very steps. Raise the version in default-app/package.json
 * when a step changes: a folder made by older steps is then made anew.
 * @param {string} dist
 */
export function isCurrentDist(dist) {
  const read = (folder) => fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  try {
    return read(installedApp(dist)) === read(defaultApp);
  } catch {
    return false;
  }
}

/**
 * Renaming comes last, so that an interrupted set-up leaves all or nothing. What older steps made
 * goes the way of the scratch folder; what another set-up finished meanwhile is kept.
 */
export async function moveIntoPlace(folder, destination, scratch) {
  if (isCurrentDist(destination)) return;
  for (const [index, outdated] of [destination, plainDistOf(destination)].entries()) {
    if (fs.existsSync(outdated)) await rename(outdated, path.join(scratch, `outdated-${index}`));
  }
  await renameUnlessThere(folder, destination);
}

/** Of two set-ups at the same time one is first; both made the same. */
async function renameUnlessThere(folder, destination) {
  try {
    await rename(folder, destination);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}

const plainDistOf = (dist) => `${dist}-plain`;

/**
 * The same Electron without the default app: what a packager wants. It is made beside `dist` when
 * first asked for, of hard links; only the executable is copied, because packagers write to it.
 * @param {string} dist
 * @returns {Promise<string>} the folder
 */
export async function plainDist(dist) {
  if (!fs.existsSync(installedApp(dist))) return dist;
  const plain = plainDistOf(dist);
  if (fs.existsSync(plain)) return plain;
  await withScratchFolder(path.dirname(dist), async (scratch) => {
    const copy = path.join(scratch, 'plain');
    await linkTree(dist, copy, installedApp(dist));
    await renameUnlessThere(copy, plain);
  });
  return plain;
}

async function linkTree(from, to, except) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (source === except) continue;
    if (entry.isDirectory()) await linkTree(source, target, except);
    else if (entry.name !== EXECUTABLE) await link(source, target);
    else await copyFile(source, target, fs.constants.COPYFILE_FICLONE);
  }
}
