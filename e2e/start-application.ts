/** Starts the built application on a profile, as a person would, and ends it. */
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, test, type ElectronApplication } from 'playwright/test';
import { displays } from './displays';
import { electronPath, projectRoot, sandboxArguments } from './electron-path';
import type { OrdinaryUser } from './ordinary-user';
import { ReaderPage } from './pages/reader-page';

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

export interface StartOptions {
  /** More command line arguments. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Started {
  readonly app: ElectronApplication;
  readonly reader: ReaderPage;
  /** Closes the way a person does, and waits until the process is gone. */
  readonly quit: () => Promise<void>;
  /** Ends every process of the application at once, without a word. */
  readonly kill: () => Promise<void>;
}

/** An application that runs, whoever ends it. */
export type Running = Pick<Started, 'app' | 'reader'>;

/** Who runs the application, and whether inside Chromium's sandbox. */
export interface Runner {
  readonly sandbox: boolean;
  /** Null: who runs the tests. */
  readonly user: OrdinaryUser | null;
}

export async function startOn(
  profile: string,
  { sandbox, user }: Runner,
  options: StartOptions = {},
): Promise<Started> {
  const app = await launch(profile, {
    executablePath: user?.executable ?? electronPath(),
    args: ['.', ...(user ? [] : sandboxArguments), `--profile=${profile}`, ...(options.args ?? [])],
    cwd: user?.appFolder ?? projectRoot,
    // Playwright would otherwise switch it off on Linux, whoever runs it.
    chromiumSandbox: sandbox,
    env: { ...inheritedEnvironment(), ...ownDisplay(), ...user?.env, ...options.env },
    // Playwright would otherwise pretend a light system, and the theme could not be tested.
    colorScheme: null,
  });
  const window = await app.firstWindow();
  const child = app.process();
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  return {
    app,
    reader: new ReaderPage(window),
    async quit() {
      await app.evaluate(({ app: application }) => application.quit()).catch(() => undefined);
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Milliseconds for the driver to get hold of a start; the application itself takes a second. */
const launchPatience = 7_000;

/**
 * The driver now and then misses the first messages of an application that has started well, and
 * would wait for ever: it ends that start, and another one is made. Three in a row are a failure.
 */
async function launch(profile: string, options: LaunchOptions): Promise<ElectronApplication> {
  const kept = await keepProfile(profile);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await _electron.launch({ ...options, timeout: launchPatience });
      } catch (error) {
        if (attempt === 3 || !(error instanceof errors.TimeoutError)) throw error;
        console.log(`The driver did not get hold of start ${attempt}; it is repeated.`);
        await kept.putBack();
      }
    }
  } finally {
    await kept.forget();
  }
}

/** Bytes of a profile that is copied before each start: larger ones cost more than the copy is worth. */
const maxKept = 20_000_000;

/** What a start that is lost has told or mended it does not tell or mend again: it begins as it was. */
async function keepProfile(profile: string) {
  // Not beside the profile: its disk may be full, or be read only.
  const folder = await mkdtemp(join(tmpdir(), 'readout-before-'));
  const copy = join(folder, 'profile');
  const copied = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true };
  const isKept = await copyIfSmall();

  async function copyIfSmall(): Promise<boolean> {
    try {
      if ((await sizeOf(profile)) > maxKept) return false;
      await cp(profile, copy, copied);
      return true;
    } catch {
      // Parts of it cannot be read: the second attempt starts on the profile as the first left it.
      return false;
    }
  }

  return {
    async putBack() {
      if (!isKept) return;
      await rm(profile, { recursive: true, force: true });
      await cp(copy, profile, copied);
    },
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** Each worker of the runner has a display to itself, where there are several. */
function ownDisplay(): Record<string, string> {
  const own = displays()[test.info().parallelIndex];
  return own === undefined ? {} : { DISPLAY: own };
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
