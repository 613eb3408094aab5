/** Starts the built application on a profile, as a person would, and ends it. */
import { _electron, test, type ElectronApplication } from 'playwright/test';
import { displays } from './displays';
import { projectRoot, sandboxArguments } from './electron-path';
import type { OrdinaryUser } from './ordinary-user';
import { ReaderPage } from './pages/reader-page';

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
  const app = await _electron.launch({
    // Playwright holds an Electron that it finds by itself until it is connected. One that it is
    // told of is not held, and may be past its first messages by then: the launch never ends.
    ...(user && { executablePath: user.executable }),
    args: [
      ...(user?.args ?? sandboxArguments),
      '.',
      `--profile=${profile}`,
      ...(options.args ?? []),
    ],
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
