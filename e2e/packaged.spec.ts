/** The application as it is bundled: its fuses read back, the summary read in it, Node locked away. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright/test';
import { projectRoot, sandboxArguments } from './electron-path';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

const run = promisify(execFile);
const executable = join(projectRoot, 'dist', 'linux-unpacked', 'readout');

test.skip(
  process.platform !== 'linux',
  'The packaged build is tested where it is built: on Linux.',
);
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const script = join(projectRoot, 'scripts', 'package.mjs');
  await run(process.execPath, [script], { cwd: projectRoot, maxBuffer: 20_000_000 });
});

test('the fuses of the executable are set', async () => {
  const bytes = await readFile(executable);
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  const at = bytes.indexOf(sentinel) + sentinel.length;
  expect(at).toBeGreaterThan(sentinel.length);
  const fuses = bytes.toString('latin1', at + 2, at + 2 + (bytes[at + 1] ?? 0));
  // Run as Node off, cookie encryption on, NODE_OPTIONS off, inspect off, archive integrity on,
  // only from the archive on, a backup of its own off, privileges of file: off.
  expect(fuses.slice(0, 8)).toBe('01001100');
});

test('the licences of others are bundled beside the application', async () => {
  const resources = join(projectRoot, 'dist', 'linux-unpacked', 'resources');
  const notices = await readFile(join(resources, 'third-party.md'), 'utf8');
  const licences = await readFile(join(resources, 'licences.txt'), 'utf8');
  expect(notices).toContain('## Citation styles and locales');
  // Of the page, of its worker, of the main process, and of a font.
  for (const name of ['react', 'citeproc', 'zod', '@fontsource-variable/inter']) {
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  expect(licences).toContain('SIL OPEN FONT LICENSE');
});

test('the packaged application opens the summary, marks in it, and keeps the mark', async ({
  profile,
}) => {
  const words = 'plant 50,000 trees over five years';
  await inPackaged(profile, async (page) => {
    const reader = new ReaderPage(page);
    await reader.ready();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Japan-Mongolia');
    await reader.mark(words, '3');
    await reader.saved();
  });
  await inPackaged(profile, async (page) => {
    await new ReaderPage(page).expectPainted({ 'mark-commitment': [words] });
  });
});

test('the executable runs no script and opens no debugger', async ({ profile }) => {
  const script = 'console.log("PWNED " + process.version)';
  const child = start(profile, ['--inspect=0', '-e', script], { ELECTRON_RUN_AS_NODE: '1' });
  const address = await debuggingAddress(child);
  expect(address.output).not.toContain('PWNED');
  expect(address.output).not.toContain('Debugger listening');
  await end(child);
});

async function inPackaged(profile: string, use: (page: Page) => Promise<void>): Promise<void> {
  const child = start(profile, []);
  try {
    const browser = await chromium.connectOverCDP(await addressWithPage(child));
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error('the packaged application has no window');
    await use(page);
    await browser.close();
  } finally {
    await end(child);
  }
}

function start(
  profile: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const all = [...sandboxArguments, `--profile=${profile}`, '--remote-debugging-port=0', ...args];
  return spawn(executable, all, { env: { ...process.env, ...env } });
}

/** Where Chromium listens for the test, and all that was printed until it said so. */
function debuggingAddress(child: ChildProcess): Promise<{ url: string; output: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (url) resolve({ url, output });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`the packaged application ended: ${output}`)));
  });
}

/** The address to connect to, once the window is there: before that Playwright waits for ever. */
async function addressWithPage(child: ChildProcess): Promise<string> {
  const address = `http://${new URL((await debuggingAddress(child)).url).host}`;
  await expect
    .poll(async () => (await fetch(`${address}/json/list`)).text(), { timeout: 20_000 })
    .toContain('app://reader/index.html');
  return address;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
