/** Forged messages: the page says what it likes, and others pretend to be the page. */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { channels, type Method } from '#core/ipc/channels';
import { projectRoot } from './electron-path';
import { isLongRun } from './faults/rounds';
import { expect, test } from './fixtures';
import { misuse } from './security/malformed';

test.use({ sandboxed: true });

const methods = Object.keys(channels) as Method[];

/** Random requests to each channel, of its own seed, besides every odd value in every place. */
const randomRequests = isLongRun() ? 1000 : 250;

/** Names, sizes and times of all files in a folder. */
async function listing(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const lines = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(file);
    return `${relative(folder, file)} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}

/** Cancels every dialog and print job, as a person would, and remembers what was suggested. */
function cancelDialogs(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ dialog, BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.print = (_options, done) => done?.(false, 'Print job canceled');
      // Without a button that is held a drag would never end.
      webContents.startDrag = () => undefined;
    }
    const suggested: (string | undefined)[] = [];
    Object.assign(globalThis, { suggested });
    // Typed with and without a window; ours gives one.
    dialog.showSaveDialog = ((_window: unknown, options: Electron.SaveDialogOptions) => {
      suggested.push(options.defaultPath);
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showMessageBox = ((_window: unknown, { cancelId = 0 }: Electron.MessageBoxOptions) =>
      Promise.resolve({
        response: cancelId,
        checkboxChecked: false,
      })) as typeof dialog.showMessageBox;
  });
}

test('the bridge offers the channels of the contract and nothing else', async ({ shared }) => {
  const { reader } = shared;
  const names = await reader.page.evaluate(() =>
    Object.keys((window as unknown as { desktop: object }).desktop),
  );
  expect(names.sort()).toEqual(
    [...methods, 'onAddress', 'onCommand', 'onClosing', 'onNotice'].sort(),
  );
});

test('malformed requests are answered, crash nothing and change nothing outside the profile', async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000);
  const first = await start();
  await first.reader.ready();
  await cancelDialogs(first.app);
  // Where a path from the page would lead, from the profile and from the application.
  const decoys = join(profile, '..', `${profile.split('/').at(-1)}-beside`);
  await mkdir(decoys);
  await writeFile(join(decoys, 'kept.txt'), 'kept');
  const watched = [decoys, join(projectRoot, 'out'), join(projectRoot, 'resources')];
  const before = await Promise.all(watched.map(listing));

  for (const [index, method] of methods.entries()) {
    const outcomes = await first.reader.page.evaluate<Record<string, number>>(
      misuse(method, index + 1, randomRequests),
    );
    const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
    console.log(`${method}: ${total} requests: ${JSON.stringify(outcomes)}`);
    expect(total).toBeGreaterThan(randomRequests);
    const proper = ['ok', 'bad-request', 'not-found', 'no-text', 'refused', 'not sent'];
    expect(Object.keys(outcomes).filter((outcome) => !proper.includes(outcome))).toEqual([]);
    expect(outcomes['bad-request'] ?? 0, method).toBeGreaterThan(randomRequests / 4);
  }

  expect(await Promise.all(watched.map(listing))).toEqual(before);
  const main = await first.app.evaluate(({ app, webContents }) => ({
    polluted: 'polluted' in {},
    crashed: webContents.getAllWebContents().map((contents) => contents.isCrashed()),
    suggested: (globalThis as unknown as { suggested: string[] }).suggested,
    name: app.getName(),
  }));
  expect(main).toMatchObject({ polluted: false, crashed: [false], name: 'Readout' });
  expect(main.suggested.filter((name) => dirname(name) !== '.' || name.includes('\\'))).toEqual([]);
  expect(await first.reader.page.evaluate(() => 'polluted' in {})).toBe(false);
  await first.quit();

  const second = await start();
  await second.reader.ready();
  await rm(decoys, { recursive: true });
});

test('nobody but the page of the window is answered', async ({ shared }) => {
  const { app } = shared;
  const answers = await app.evaluate(async ({ app: application, BrowserWindow }, names) => {
    const preload = `${application.getAppPath()}/out/preload/index.cjs`;
    const page = 'app://reader/index.html';
    const askAll = `Promise.all(${JSON.stringify(names)}.map(async (name) =>
      (await window.desktop[name]()).error?.code ?? 'ANSWERED'))`;
    const seen: Record<string, string[]> = {};
    for (const url of ['about:blank', 'data:text/html,<p>x', page]) {
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      await window.loadURL(url);
      seen[url] = (await window.webContents.executeJavaScript(askAll)) as string[];
      window.destroy();
    }
    // A frame is given no bridge, not even where the preferences would allow one: it cannot go
    // anywhere, and what it begins with runs no preload script.
    const webPreferences = { preload, nodeIntegrationInSubFrames: true };
    const outer = new BrowserWindow({ show: false, webPreferences });
    await outer.loadURL('data:text/html,<iframe src="data:text/html,inner"></iframe>');
    const [frame] = outer.webContents.mainFrame.frames;
    const bridge: unknown = await frame?.executeJavaScript('typeof window.desktop');
    seen['a frame'] = [String(bridge)];
    outer.destroy();
    return seen;
  }, methods);
  const refused = methods.map(() => 'refused');
  expect(answers).toEqual({
    'about:blank': refused,
    'data:text/html,<p>x': refused,
    'app://reader/index.html': refused,
    'a frame': ['undefined'],
  });
});

test('the window is not answered while it shows another page', async ({ start }) => {
  const { app, reader } = await start();
  await reader.ready();
  const answers = await app.evaluate(async ({ BrowserWindow }, names) => {
    const [window] = BrowserWindow.getAllWindows();
    // Otherwise the window goes back to its own page at once.
    window?.webContents.removeAllListeners('did-navigate');
    await window?.loadURL('data:text/html,<p>x');
    return (await window?.webContents.executeJavaScript(`Promise.all(${JSON.stringify(names)}.map(
      async (name) => (await desktop[name]()).error?.code ?? 'ANSWERED'))`)) as string[];
  }, methods);
  expect(answers).toEqual(methods.map(() => 'refused'));
});
