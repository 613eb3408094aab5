/** Starts the built application on a profile, as a person would, and ends it. */
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
