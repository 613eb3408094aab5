/** The walls of the window as they are at run time: S2, S3 and S7 of the security goals. */
import { readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { projectRoot } from './electron-path';
import { expect, test } from './fixtures';
import { permissions } from './security/permissions';
import { traversals } from './security/traversals';
import { openTrap } from './security/trap';

test.use({ sandboxed: true });

test('Chromium’s sandbox is on', async ({ shared, sandboxObstacle }) => {
  test.skip(sandboxObstacle !== null, `Run without the sandbox: ${sandboxObstacle}.`);
  test.skip(process.platform !== 'linux', 'Looked up in /proc, which only Linux has.');
  const { app } = shared;
  const [renderer, main] = await app.evaluate(({ BrowserWindow }) => [
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    process.pid,
  ]);
  const status = await readFile(`/proc/${renderer}/status`, 'utf8');
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1];
  expect(field('Seccomp')).toBe('2');
  expect(field('NoNewPrivs')).toBe('1');
  expect(field('CapEff')).toMatch(/^0+$/);
  expect(field('Uid')).not.toMatch(/\b0\b/);
  expect(field('NSpid')?.split(/\s+/).length, 'a process namespace of its own').toBeGreaterThan(1);
  if (process.getuid?.() === 0) {
    // Only root may look at the namespaces of a process that cannot be dumped.
    const namespace = (pid: number, kind: string) => readlink(`/proc/${pid}/ns/${kind}`);
    for (const kind of ['user', 'net', 'pid']) {
      expect(await namespace(renderer ?? 0, kind), kind).not.toBe(await namespace(main ?? 0, kind));
    }
  }
});

test('every window is sandboxed, isolated and without Node', async ({ shared }) => {
  const { app } = shared;
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron has this method for exactly this purpose, but does not declare it.
      const all = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = all;
      const { nodeIntegrationInWorker, nodeIntegrationInSubFrames } = all;
      const { allowRunningInsecureContent, experimentalFeatures, navigateOnDragDrop } = all;
      return {
        on: { sandbox, contextIsolation, webSecurity },
        off: [
          nodeIntegration,
          webviewTag,
          nodeIntegrationInWorker,
          nodeIntegrationInSubFrames,
          allowRunningInsecureContent,
          experimentalFeatures,
          navigateOnDragDrop,
        ].filter(Boolean),
      };
    }),
  );
  const on = { sandbox: true, contextIsolation: true, webSecurity: true };
  expect(preferences).toEqual([{ on, off: [] }]);
});

test('no dictionary is asked for: spell checking would download one', async ({ shared }) => {
  const checks = await shared.app.evaluate(({ session, webContents }) => [
    session.defaultSession.isSpellCheckerEnabled(),
    ...webContents.getAllWebContents().map((each) => each.session.isSpellCheckerEnabled()),
  ]);
  expect(checks).toEqual([false, false]);
});

test('the page sees nothing of Node or Electron', async ({ shared }) => {
  const { reader } = shared;
  const seen = await reader.page.evaluate(() => {
    const names = ['require', 'process', 'Buffer', 'module', 'exports', 'global', 'setImmediate'];
    const desktop = (window as unknown as { desktop: object }).desktop;
    return {
      names: names.filter((name) => name in window),
      frozen: Object.isFrozen(desktop),
      leaks: Object.values(desktop).filter((each) => typeof each !== 'function'),
    };
  });
  expect(seen).toEqual({ names: [], frozen: true, leaks: [] });
});

test('every permission is refused', async ({ shared }) => {
  const { reader } = shared;
  const answers: Record<string, string> = {};
  for (const [name, code] of Object.entries(permissions)) {
    answers[name] = await reader.page.evaluate<string>(`Promise.race([
      (async () => { ${code} })().then((x) => 'GRANTED ' + x, (e) => 'refused'),
      new Promise((resolve) => setTimeout(resolve, 3000, 'no answer')),
    ])`);
  }
  expect(answers).toEqual(
    Object.fromEntries(Object.keys(permissions).map((name) => [name, 'refused'])),
  );
});

test('a peer connection learns no address', async ({ shared }) => {
  const { reader } = shared;
  const trap = await openTrap();
  const candidates = await reader.page.evaluate(async (port) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    const found: string[] = [];
    peer.onicecandidate = ({ candidate }) => found.push(candidate?.candidate ?? '');
    peer.createDataChannel('x');
    await peer.setLocalDescription();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const sdp = peer.localDescription?.sdp ?? '';
    peer.close();
    return [...found, ...(sdp.match(/^a=candidate.*$/gm) ?? [])];
  }, trap.udpPort);
  await trap.close();
  expect(candidates.filter((candidate) => candidate !== '')).toEqual([]);
  expect(trap.hits).toEqual([]);
});

test('a file dropped on the window is not opened', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const file = join(folder, 'evil.html');
  await writeFile(file, '<title>PWNED</title><script>window.PWNED = true</script>');
  const debug = await reader.page.context().newCDPSession(reader.page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await debug.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  // Time is the subject: nothing tells of a file that is not opened.
  await reader.page.waitForTimeout(500);
  const windows = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  );
  expect(windows).toEqual(['app://reader/index.html']);
  expect(await reader.page.evaluate(() => document.title)).not.toBe('PWNED');
});

interface Served {
  readonly status: number | 'refused';
  readonly policy: string;
}

/** Asks for addresses in the page's session, from main, where no policy of the page applies. */
function ask(app: ElectronApplication, addresses: readonly string[]): Promise<Served[]> {
  return app.evaluate(
    ({ session }, urls) =>
      Promise.all(
        urls.map((url) =>
          session.defaultSession.fetch(url).then(
            ({ status, headers }) => ({
              status,
              policy: headers.get('content-security-policy') ?? '',
            }),
            () => ({ status: 'refused' as const, policy: '' }),
          ),
        ),
      ),
    addresses,
  );
}

test('every answer of app://reader carries the policy', async ({ shared }) => {
  const { app } = shared;
  const root = join(projectRoot, 'out', 'renderer');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const served = await ask(
    app,
    files.map((file) => `app://reader/${file}`),
  );
  expect(served.length).toBeGreaterThan(3);
  expect(new Set(served.map(({ status }) => status))).toEqual(new Set([200]));
  const [missing] = await ask(app, ['app://reader/missing.js']);
  expect(missing?.status).toBe('refused');
  // Only the search's worker may compile WebAssembly, and only there: no page and no other worker.
  const compiling = served.filter(({ policy }) => policy?.includes("'wasm-unsafe-eval'"));
  expect(compiling).toHaveLength(1);
  const worker = files.filter((_, nth) => served[nth]?.policy?.includes('wasm'));
  expect(worker.join()).toMatch(/search-worker-/);
  for (const { policy: given } of served) {
    const policy = given.replace(" 'wasm-unsafe-eval'", '');
    expect(policy).not.toMatch(/unsafe-|\*|https?:|blob:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
});

test('no spelling of a path leads out of the renderer’s folder', async ({ shared }) => {
  const { app } = shared;
  expect(traversals.length).toBeGreaterThanOrEqual(30);
  const served = await ask(app, traversals);
  const reached = traversals.filter((_, index) => {
    const status = served[index]?.status;
    return status !== 404 && status !== 'refused';
  });
  expect(reached).toEqual([]);
});
