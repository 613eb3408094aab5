/**
 * One start of the application for all tests of a worker. Between two of them it is put back to what
 * a first start shows: every act is undone, the settings and the window are as they were, and the
 * page is loaded anew, at the top of the bundled text. What stays is what no act can be undone of:
 * the journal, what was read, saved searches and filters, and the answers a test has given to the
 * system's dialogs. A test that fails ends its worker, and the application with it: nothing begins
 * with its remains.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { DesktopApi } from '#core/ipc/contract';
import type { Settings } from '#core/ipc/messages';
import type { ReaderPage } from './pages/reader-page';
import { startOn, type Runner, type Running, type Started } from './start-application';

export interface Shared extends Running {
  /** The folder of the reader's data. */
  readonly profile: string;
}

/** What a first start shows and the reader can change without an act. */
interface First {
  readonly settings: Settings;
  /** Width and height of the window, in CSS pixels. */
  readonly size: readonly number[];
  /** The name of the text that is open. */
  readonly title: string;
}

interface Current {
  readonly runner: Runner;
  readonly profile: string;
  readonly started: Started;
  readonly first: First;
}

export class SharedStart {
  private current: Current | null = null;

  /** The application, as good as new. One of another runner is ended. */
  async provide(runner: Runner): Promise<Shared> {
    const { user, sandbox } = this.current?.runner ?? {};
    if (this.current && user === runner.user && sandbox === runner.sandbox) {
      await putBack(this.current);
    } else {
      await this.end();
      this.current = await begin(runner);
    }
    const { started, profile } = this.current;
    return { ...started, profile };
  }

  async end(): Promise<void> {
    await this.current?.started.kill();
    if (this.current) await rm(this.current.profile, { recursive: true, maxRetries: 5 });
    this.current = null;
  }
}

async function begin(runner: Runner): Promise<Current> {
  const profile = await mkdtemp(join(tmpdir(), 'readout-journeys-'));
  await runner.user?.give(profile);
  const started = await startOn(profile, runner);
  await started.reader.ready();
  return { runner, profile, started, first: await look(started) };
}

async function look({ app, reader }: Started): Promise<First> {
  const settings = await reader.page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi };
    const answer = await desktop.readSettings();
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  });
  const size = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize() ?? [],
  );
  return { settings, size, title: await titleOf(reader) };
}

async function putBack({ started, first }: Current): Promise<void> {
  const { app, reader } = started;
  const { page } = reader;
  await undoAll(started);
  await page.emulateMedia({ media: null, colorScheme: null, contrast: null, reducedMotion: null });
  await app.evaluate(
    ({ BrowserWindow }, [width = 0, height = 0]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    first.size,
  );
  await page.evaluate(async (settings) => {
    const { desktop } = window as unknown as { desktop: DesktopApi };
    const { theme, page: look, zoom, widths, author, hiddenCreators, citationStyle } = settings;
    const tabs = { open: [], active: 0 };
    const others = { author, hiddenCreators: [...hiddenCreators], citationStyle };
    await desktop.writeSettings({ theme, page: look, zoom, tabs, widths, ...others });
  }, first.settings);
  await loadAnew(reader);
  await expect(() => openFirst(reader, first.title)).toPass();
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
}

/**
 * Opens the text of the first start, and loads the page anew. The place that is read is written a
 * little after a text was opened, and nothing on screen says when: a page that was loaded before
 * begins in the text of the test before, and this is done again.
 */
async function openFirst(reader: ReaderPage, title: string): Promise<void> {
  if ((await titleOf(reader)) === title) return;
  const { page } = reader;
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: title, exact: true }).click();
  await expect.poll(() => titleOf(reader)).toBe(title);
  await reader.saved();
  await loadAnew(reader);
  expect(await titleOf(reader)).toBe(title);
}

/** Takes back every act, by the menu: it is there whatever is open, and says what is left. */
async function undoAll({ app, reader: { page } }: Started): Promise<void> {
  // In a field Undo would take back letters.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const undone = () =>
    app.evaluate(({ Menu }) => {
      const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Edit');
      const undo = edit?.submenu?.items[0];
      if (undo?.label !== 'Undo') undo?.click();
      return undo?.label;
    });
  // The engine may collect what main answers before the driver has read it: it is asked again.
  await expect(async () => expect(await undone()).toBe('Undo')).toPass({ intervals: [30] });
  await expect(page.locator('footer')).toContainText('Saved on this computer');
}

async function loadAnew(reader: ReaderPage): Promise<void> {
  await reader.page.reload();
  await reader.ready();
}

async function titleOf({ article }: ReaderPage): Promise<string> {
  return (await article.getByRole('heading', { level: 1 }).textContent()) ?? '';
}
