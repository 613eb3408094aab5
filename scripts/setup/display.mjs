import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Windows and macOS always have a display; Linux says in its environment where one is. */
export function lacksDisplay({ platform = process.platform, env = process.env } = {}) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** Whether the server of virtual displays is installed. */
export function hasVirtualDisplay(env = process.env) {
  const folders = (env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, 'Xvfb')));
}
