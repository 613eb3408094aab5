/** What the journeys begin with: a profile folder for each test, or one start for all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { becomeOrdinaryUser, findSandboxObstacle, type OrdinaryUser } from './ordinary-user';
import { SharedStart, type Shared } from './shared-start';
import { startOn, type Runner, type Started, type StartOptions } from './start-application';

export type { Running, Started } from './start-application';

export interface Fixtures {
  /**
   * Whether Chromium's sandbox has to be on; as root the application then runs as another user.
   * Where that is impossible the tests say why and run without.
   */
  readonly sandboxed: boolean;
  readonly runner: Runner;
  /** The folder of the reader's data; removed after the test. */
  readonly profile: string;
  /** Starts the application on the profile. What is still running at the end is killed. */
  readonly start: (options?: StartOptions) => Promise<Started>;
  /**
   * The bundled text, open in an application that the tests of all files share: a start is what costs
   * most in a journey. Nothing of the test before is left; see `SharedStart` for what that means.
   * For tests that neither end the application nor change anything in its profile.
   */
  readonly shared: Shared;
  /** An empty folder for the test's own files; removed after it. */
  readonly folder: string;
}

export interface WorkerFixtures {
  /** Who runs the application where the sandbox has to be on and the tests are root; or null. */
  readonly ordinaryUser: () => Promise<OrdinaryUser | null>;
  /** Why Chromium's sandbox cannot be had here, or null. */
  readonly sandboxObstacle: string | null;
  readonly sharedStart: SharedStart;
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
  runner: async ({ sandboxed, ordinaryUser, sandboxObstacle }, use) => {
    if (sandboxed && sandboxObstacle) {
      console.log(`Chromium’s sandbox is OFF in this test: ${sandboxObstacle}.`);
    }
    const user = sandboxed ? await ordinaryUser() : null;
    await use({ sandbox: sandboxed && sandboxObstacle === null, user });
  },
  profile: ({}, use) => withFolder(use),
  folder: ({ runner }, use) =>
    withFolder(async (folder) => {
      await runner.user?.give(folder);
      await use(folder);
    }),
  start: async ({ profile, runner }, use) => {
    await runner.user?.give(profile);
    const running = new Set<Started>();
    await use(async (options) => {
      const started = await startOn(profile, runner, options);
      running.add(started);
      return started;
    });
    for (const started of running) await started.kill();
  },
  sharedStart: [
    async ({}, use) => {
      const sharedStart = new SharedStart();
      await use(sharedStart);
      await sharedStart.end();
    },
    { scope: 'worker' },
  ],
  shared: async ({ sharedStart, runner }, use) => {
    await use(await sharedStart.provide(runner));
  },
});

export { expect } from 'playwright/test';

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-journey-'));
  await use(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
