/** The page as an attacker who runs any script in it: it gets nowhere, reaches nobody, stays alone. */
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test as base } from './fixtures';
import { attack, type Attack } from './security/attack';
import { injections } from './security/injections';
import { navigations } from './security/navigations';
import { requests } from './security/requests';
import { openTrap, type Trap } from './security/trap';

const test = base.extend<{ trap: Trap }>({
  sandboxed: true,
  trap: async ({}, use) => {
    const trap = await openTrap();
    await use(trap);
    await trap.close();
  },
});

/**
 * Long enough, in milliseconds, for a request or a window to have begun. Here time is the subject:
 * nothing tells of what does not happen. What is slower is met by the look a while after all.
 */
const settling = 60;

async function tryAll(
  { app, page, trap }: { app: ElectronApplication; page: Page; trap: Trap },
  attacks: readonly Attack[],
): Promise<void> {
  expect(attacks.length).toBeGreaterThan(0);
  let left = false;
  for (const each of attacks) {
    await attack(page, each, trap).catch(async (error: unknown) => {
      // It began while the page was still on its way from the attack before: it is rebuilt.
      if (!left) throw error;
      await expect.poll(() => whatHappened(app, page, trap).catch(() => null)).toEqual(nothing);
      await attack(page, each, trap);
    });
    left = leavesForAMoment(each);
    await page.waitForTimeout(settling);
    if (left) {
      // While it is away there is no page to ask.
      const happened = () => whatHappened(app, page, trap).catch(() => null);
      await expect.poll(happened, each.name).toEqual(nothing);
    } else {
      expect(await whatHappened(app, page, trap), each.name).toEqual(nothing);
    }
  }
  await page.waitForTimeout(1000);
  expect(await whatHappened(app, page, trap), 'a while later').toEqual(nothing);
}

/** Chromium cannot be kept from `about:blank`; the window comes back by itself. */
const leavesForAMoment = ({ name }: Attack) => name.includes('about:blank');

const nothing = {
  address: 'app://reader/index.html',
  contents: ['app://reader/index.html'],
  ran: 'undefined',
  showsText: true,
  hits: [],
};

async function whatHappened(app: ElectronApplication, page: Page, trap: Trap) {
  const contents = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getURL()),
  );
  const inPage = await page.evaluate(() => ({
    address: location.href,
    ran: typeof (window as { PWNED?: unknown }).PWNED,
    showsText: document.querySelector('article [data-block]') !== null,
  }));
  return { ...inPage, contents, hits: [...trap.hits] };
}

// On a start of its own: after so many refusals the driver takes the page to be on its way for ever.
test('no way of navigating or opening a window leads anywhere', async ({ start, trap }) => {
  const { app, reader } = await start();
  await reader.ready();
  await tryAll({ app, page: reader.page, trap }, navigations);
});

test('no request reaches the network', async ({ shared: { app, reader }, trap }) => {
  await tryAll({ app, page: reader.page, trap }, requests);
});

test('no text becomes a script', async ({ shared: { app, reader }, trap }) => {
  await tryAll({ app, page: reader.page, trap }, injections);
});

test('the trap counts what reaches it', async ({ trap }) => {
  await fetch(`http://127.0.0.1:${trap.port}/hit`);
  expect(trap.hits).toEqual(['TCP', 'GET /hit']);
});
