import { createRequire } from 'node:module';
import { join } from 'node:path';

const names: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The Electron of the set-up (`scripts/setup`), or the one the `electron` package brought. */
export function electronPath(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder) return join(folder, names[process.platform] ?? 'electron');
  return createRequire(import.meta.url)('electron') as string;
}

/** Chromium refuses its sandbox to root, and only to root. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The project's root, which is the application's folder too. */
export const projectRoot = join(import.meta.dirname, '..');
