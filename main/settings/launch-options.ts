import { join, resolve } from 'node:path';

/** What the command line and the environment may set. */
export interface LaunchOptions {
  /** Folder of the reader's data instead of the system's default; for tests and portable use. */
  readonly profile: string | null;
  /** Folder that holds `summaries/` and `guide/`. */
  readonly resources: string;
  /** Write a picture of the ready window to this file and quit. */
  readonly screenshot: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Parses `--profile=DIR`, `--resources=DIR` and `--screenshot=FILE`; the rest is Chromium's.
 * `bundled` is the default folder of resources.
 */
export function readLaunchOptions(
  argv: readonly string[],
  env: Environment,
  bundled: string,
): LaunchOptions {
  const profile = valueOf(argv, '--profile=') ?? env['READOUT_PROFILE'] ?? null;
  const resources = valueOf(argv, '--resources=');
  const screenshot = valueOf(argv, '--screenshot=');
  return {
    profile: profile === null ? null : resolve(profile),
    resources: resources === null ? bundled : resolve(resources),
    screenshot: screenshot === null ? null : resolve(screenshot),
  };
}

function valueOf(argv: readonly string[], prefix: string): string | null {
  const argument = argv.find((each) => each.startsWith(prefix));
  return argument && argument.length > prefix.length ? argument.slice(prefix.length) : null;
}

/**
 * A package has the resources beside its archive, so that a summary can be added by putting a file
 * there. Elsewhere they are in the application's root, two folders above `out/main/index.cjs`.
 *
 * @param place of the running process: `__dirname` of main and Electron's `process.resourcesPath`
 */
export function bundledResources(
  isPackaged: boolean,
  place: { readonly mainFolder: string; readonly resourcesPath: string },
): string {
  return isPackaged ? place.resourcesPath : join(place.mainFolder, '..', '..', 'resources');
}
