/*
 * Programs of others that the tests open exported files with: LibreOffice without a screen, and a
 * reader of PDF text. They are large (some 260 MB, about a minute), so they are installed only where
 * nobody waits, and where the tests find none they say so.
 */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { installPackages, isDebian } from './apt.mjs';

const PACKAGES = { soffice: 'libreoffice-writer-nogui', pdftotext: 'poppler-utils' };

/** @param {import('../setup/log.mjs').Log} log */
export async function provideOffice(log) {
  if (!process.env.CI || !isDebian() || process.getuid() !== 0) return;
  const packages = missingOffice(isOnPath);
  if (packages.length === 0) return;
  try {
    await installPackages(packages, log);
  } catch {
    log.say('LibreOffice could not be installed: its tests will say that they did not run.');
  }
}

/** @param {(program: string) => boolean} isThere */
export function missingOffice(isThere) {
  return Object.entries(PACKAGES).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
}

function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}
