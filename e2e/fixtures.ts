/** A profile folder for each test, and the built application started on it, as often as needed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, test as base, type ElectronApplication } from 'playwright/test';
import { displays } from './displays';
import { electronPath, projectRoot, sandboxArguments } from './electron-path';
import { becomeOrdinaryUser, findSandboxObstacle, type OrdinaryUser } from './ordinary-user';
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

export interface Fixtures {
  /**
   * Whether Chromium's sandbox has to be on; as root the application then runs as another user.
   * Where that is impossible the tests say why and run without.
   */
  readonly sandboxed: boolean;
  /** The folder of the reader's data; removed after the test. */
  readonly profile: string;
  /** Starts the application on the profile. What is still running at the end is killed. */
  readonly start: (options?: StartOptions) => Promise<Started>;
}

export interface WorkerFixtures {
  /** Who runs the application where the sandbox has to be on and the tests are root; or null. */
  readonly ordinaryUser: () => Promise<OrdinaryUser | null>;
  /** Why Chromium's sandbox cannot be had here, or null. */
  readonly sandboxObstacle: string | null;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sandboxed: [false, { option: true }],
  ordinaryUser: [
    async ({ sandboxObstacle }, use) => {
      const needed = sandboxObstacle === null && process.getuid?.() === 0;
      const made: Promise<OrdinaryUser>[] = [];
      await use(async () => {
        if (needed && made.length === 0) made.push(becomeOrdinaryUser());
        return made[0] ?? null;
      });
      for (const user of made) await (await user).remove();
    },
    { scope: 'worker' },
  ],
  sandboxObstacle: [({}, use) => use(findSandboxObstacle()), { scope: 'worker' }],
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-journey-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ profile, sandboxed, ordinaryUser, sandboxObstacle }, use) => {
    const user = sandboxed ? await ordinaryUser() : null;
    await user?.give(profile);
    if (sandboxed && sandboxObstacle) {
      console.log(`Chromium’s sandbox is OFF in this test: ${sandboxObstacle}.`);
    }
    const chromium = { sandbox: sandboxed && sandboxObstacle === null, user };
    const running = new Set<Started>();
    await use(async (options) => {
      const started = await startOn(profile, chromium, options);
      running.add(started);
      return started;
    });
    for (const started of running) await started.kill();
  },
});

export { expect } from 'playwright/test';

async function startOn(
  profile: string,
  { sandbox, user }: { readonly sandbox: boolean; readonly user: OrdinaryUser | null },
  options: StartOptions = {},
): Promise<Started> {
  const app = await launch({
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

/** Milliseconds for the driver to get hold of a start; the application itself takes a tenth. */
const launchPatience = 10_000;

/**
 * The driver now and then misses the first messages of an application that has started well, and
 * would wait for ever: it ends that start, and another one is made. Three in a row are a failure.
 */
async function launch(options: LaunchOptions): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ ...options, timeout: launchPatience });
    } catch (error) {
      if (attempt === 3 || !(error instanceof errors.TimeoutError)) throw error;
      console.log(`The driver did not get hold of start ${attempt}; it is made again.`);
    }
  }
}

/** Each worker of the runner has a display to itself, where there are several. */
function ownDisplay(): Record<string, string> {
  const own = displays()[base.info().parallelIndex];
  return own === undefined ? {} : { DISPLAY: own };
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
