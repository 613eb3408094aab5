/*
 * The Electron that package.json pins. Its package carries no binary: its own install script
 * fetches one from the release page, checks it and unpacks it into the package's folder.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkoutCache, projectRoot } from '../paths.mjs';
import { withScratchFolder } from '../scratch-folder.mjs';
import { watchSize } from '../watch-size.mjs';

const packageFolder = path.join(projectRoot, 'node_modules', 'electron');
const APPROXIMATE_BYTES = 120e6;
/** Slow networks may take their time, but one that gives nothing for so long will not. */
const STALLED_MS = 20_000;
const LONGEST_MS = 15 * 60_000;

export const officialDist = path.join(packageFolder, 'dist');

export function officialVersion() {
  return JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
}

/** Its install script writes path.txt last: with it, the unpacking was finished. */
export function hasOfficial() {
  try {
    const version = fs.readFileSync(path.join(officialDist, 'version'), 'utf8').replace(/^v/, '');
    const executable = fs.readFileSync(path.join(packageFolder, 'path.txt'), 'utf8');
    return version === officialVersion() && fs.existsSync(path.join(officialDist, executable));
  } catch {
    return false;
  }
}

/**
 * Tries the download once.
 * @param {import('../log.mjs').Log} log
 * @returns {Promise<boolean>} whether the pinned Electron is there now
 */
export async function fetchOfficial(log) {
  log.step(`Fetching Electron ${officialVersion()} from its release page`);
  return withScratchFolder(checkoutCache, async (scratch) => {
    const child = startInstall(scratch);
    const isStuck = stuckDetector();
    // The download grows the first folder, the unpacking the second.
    const stopWatching = watchSize([scratch, officialDist], (bytes) => {
      log.progress(bytes, APPROXIMATE_BYTES);
      if (isStuck(bytes, Date.now())) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
    stopWatching();
    return hasOfficial();
  });
}

/** @returns {(bytes: number, now: number) => boolean} */
export function stuckDetector(started = Date.now()) {
  let lastBytes = 0;
  let lastChange = started;
  return (bytes, now) => {
    if (bytes !== lastBytes) lastChange = now;
    lastBytes = bytes;
    return now - lastChange > STALLED_MS || now - started > LONGEST_MS;
  };
}

function startInstall(scratch) {
  const env = {
    ...process.env,
    // It downloads into the system's temporary folder: with one of our own, progress can be seen.
    TMPDIR: scratch,
    TEMP: scratch,
    TMP: scratch,
    ELECTRON_GET_NO_PROGRESS: '1',
  };
  const proxied = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
  if (proxied.some((name) => process.env[name])) env.ELECTRON_GET_USE_PROXY = '1';
  const script = path.join(packageFolder, 'install.js');
  return spawn(process.execPath, [script], { cwd: packageFolder, env, stdio: 'ignore' });
}
