import { join, resolve } from 'node:path';

/** What the command line and the environment may set. */
export interface LaunchOptions {
  /** Folder of the reader's data instead of the system's own; for tests and portable use. */
  readonly profile: string | null;
  /** Folder that holds `summaries/` and `guide/`. */
  readonly resources: string;
  /** Write a picture of the ready window to this file and quit. */
  readonly screenshot: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `--profile=DIR`, `--resources=DIR` and `--screenshot=FILE`; the rest is Chromium's. */
export function readLaunchOptions(argv: readonly string[], env: Environment): LaunchOptions {
  const profile = valueOf(argv, '--profile=') ?? env['READOUT_PROFILE'] ?? null;
  const resources = valueOf(argv, '--resources=');
  const screenshot = valueOf(argv, '--screenshot=');
  return {
    profile: profile === null ? null : resolve(profile),
    resources: resources === null ? shippedResources() : resolve(resources),
    screenshot: screenshot === null ? null : resolve(screenshot),
  };
}

function valueOf(argv: readonly string[], prefix: string): string | null {
  const argument = argv.find((each) => each.startsWith(prefix));
  return argument && argument.length > prefix.length ? argument.slice(prefix.length) : null;
}

/** `out/main/index.cjs` stands two folders below the application's root, packaged or not. */
function shippedResources(): string {
  return join(__dirname, '..', '..', 'resources');
}
