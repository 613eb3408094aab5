/**
 * Serves `app://reader`. Only files that are there when the application starts are served; a
 * request cannot name a path, only match one of the list.
 */
import { readdirSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { net, protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { devServer, type DevServer } from './dev-server';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: true,
        codeCache: true,
      },
    },
  ]);
}

/**
 * By the older interface of Electron: the newer one wraps each request and answer in those of
 * `fetch`, and loading them into this process takes longer than all else that it does at a start.
 *
 * @param onScript called when the page has been handed its script, and is busy with it.
 */
export function serveRenderer(onScript: () => void): void {
  if (devServer) return serveFrom(devServer);
  const root = join(__dirname, '..', 'renderer');
  const files = listFiles(root);
  protocol.registerFileProtocol('app', ({ url, method }, answer) => {
    const { host, pathname } = new URL(url);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (host !== 'reader' || method !== 'GET' || !file) return answer(notFound);
    answer({ path: file, headers: headersFor(file) });
    if (extname(file) === '.js') setImmediate(onScript);
  });
}

function serveFrom({ url }: DevServer): void {
  protocol.handle('app', (request) => {
    const { host, pathname, search } = new URL(request.url);
    if (host !== 'reader') return new Response(null, { status: 404 });
    return net.fetch(url + pathname + search);
  });
}

/** URL path to file, for every file the build made. */
function listFiles(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ['/' + relative(root, file).split(sep).join('/'), file]),
  );
}

/** The one script that may compile WebAssembly: named by the build after its source. */
function isSearchWorker(file: string): boolean {
  return /^search-worker-[\w-]+\.js$/.test(basename(file));
}

function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy(null, isSearchWorker(file)),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** `net::ERR_FILE_NOT_FOUND` */
const notFound = { error: -6 };
