import type { Page } from 'playwright/test';
import type { Trap } from './trap';

/** One attempt, as code that runs in the page. */
export interface Attack {
  readonly name: string;
  /**
   * Body of an asynchronous function; `web` and `socket` are addresses of the trap, `udpPort` its
   * port for datagrams. Whether it throws does not matter: what happened is looked at afterwards.
   */
  readonly code: string;
}

/**
 * Runs an attack as a script of the page would: outside of the debugger's own call, which is exempt
 * from the policy on eval, and with the user gesture that Playwright gives.
 */
export async function attack(page: Page, { code }: Attack, trap: Trap): Promise<void> {
  const body = `(async () => {
    const web = 'http://127.0.0.1:${trap.port}/hit';
    const socket = 'ws://127.0.0.1:${trap.port}/hit';
    const udpPort = ${trap.udpPort};
    await new Promise((resolve) => setTimeout(resolve));
    ${code}
  })().catch(() => undefined), undefined`;
  await page.evaluate(body);
}
