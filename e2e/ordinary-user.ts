/**
 * Chromium refuses its sandbox to root, and tests in containers run as root. So that the journeys
 * about security see the walls a reader has, the application is then started as the user nobody,
 * from a folder that user can read: the checkout and Electron may lie where it cannot.
 */
import { spawnSync } from 'node:child_process';
import { chmod, chown, copyFile, link, mkdir, mkdtemp, readdir, stat } from 'node:fs/promises';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { electronPath, projectRoot } from './electron-path';

export interface OrdinaryUser {
  /** Starts Electron as the user; takes Electron's arguments. */
  readonly executable: string;
  /** Arguments that hold Electron until Playwright is connected. */
  readonly args: readonly string[];
  /** Folder of the built application, as the user sees it. */
  readonly appFolder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Makes the user the owner of a folder. */
  readonly give: (folder: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The user nobody of every Linux: no files, no rights. */
const nobody = 65534;
const become = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

/** Why Chromium cannot have its sandbox in these tests; null when it can. */
export function findSandboxObstacle(): string | null {
  const root = process.getuid?.() === 0;
  if (process.platform !== 'linux') return root ? 'the tests run as root' : null;
  const asUser = root ? ['setpriv', ...become] : [];
  const [program, ...args] = [...asUser, 'unshare', '-U', '-p', '-n', '--fork', 'true'];
  const probe = spawnSync(program, args, { encoding: 'utf8' });
  if (probe.error) return `${program} (util-linux) is not there`;
  if (probe.status === 0) return null;
  return `an ordinary user gets no namespaces on this computer: ${probe.stderr.trim()}`;
}

/** Lays out what the user needs in a temporary folder, by hard links where these are possible. */
export async function becomeOrdinaryUser(): Promise<OrdinaryUser> {
  const stage = await mkdtemp(join(tmpdir(), 'readout-nobody-'));
  await chmod(stage, 0o755);
  const home = join(stage, 'home');
  const appFolder = join(stage, 'app');
  const electron = electronPath();
  await mkdir(home);
  await chown(home, nobody, nobody);
  await lay(dirname(electron), join(stage, 'electron'));
  for (const part of ['out', 'resources', 'package.json']) {
    await lay(join(projectRoot, part), join(appFolder, part));
  }
  const loader = join(stage, 'loader.js');
  await lay(playwrightLoader(), loader);
  const executable = join(stage, 'start');
  await writeFile(executable, startScript(stage, basename(electron)), { mode: 0o755 });
  return {
    executable,
    args: ['-r', loader],
    appFolder,
    env: {
      HOME: home,
      TMPDIR: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_RUNTIME_DIR: home,
    },
    give: (folder) => chown(folder, nobody, nobody),
    remove: () => rm(stage, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function startScript(stage: string, electron: string): string {
  return `#!/bin/sh
exec setpriv ${become.join(' ')} '${stage}/electron/${electron}' "$@"
`;
}

/** What Playwright loads into an Electron that it finds by itself. */
function playwrightLoader(): string {
  const core = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return join(dirname(core), 'lib', 'server', 'electron', 'loader.js');
}

async function lay(from: string, to: string): Promise<void> {
  const { mode } = await stat(from);
  if ((await stat(from)).isDirectory()) {
    await mkdir(to, { recursive: true, mode: 0o755 });
    for (const name of await readdir(from)) await lay(join(from, name), join(to, name));
    return;
  }
  await mkdir(dirname(to), { recursive: true });
  const readable = (mode & 0o004) !== 0;
  if (readable && (await linked(from, to))) return;
  await copyFile(from, to);
  await chmod(to, mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
}

/** A hard link is refused between disks, and by some file systems. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch {
    return false;
  }
}
