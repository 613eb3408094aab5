/**
 * Serves `app://reader`. Only files that exist when the application starts are served; a request
 * cannot name a path, only match one of the list.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { net, protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';
import { devServer } from './dev-server';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
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
 * Uses Electron's older interface if available: the newer one wraps each request and answer in
 * those of `fetch`, and loading them into this process takes longer than anything else at a start.
 *
 * @param picture the path of a text's picture, by its name; null when there is no whole one.
 * @param isFirstStart whether the page is to begin with the text that a first start opens.
 */
export function serveRenderer(
  picture: (name: string) => Promise<string | null>,
  isFirstStart: boolean,
): void {
  const root = join(__dirname, '..', 'renderer');
  const files = devServer ? new Map<string, string>() : listFiles(root);
  let start = isFirstStart ? firstStartPage : page;

  function fileAt(pathname: string): string | undefined {
    if (pathname !== '/' && pathname !== page) return files.get(pathname);
    const file = files.get(start);
    // Loaded again, it shows what was left.
    start = page;
    return file;
  }

  async function find({ url, method }: Asked): Promise<Served | null> {
    const { host, pathname } = new URL(url);
    if (host !== 'reader' || method !== 'GET') return null;
    if (pathname.startsWith(pictures))
      return pictureAt(await picture(pathname.slice(pictures.length)));
    const path = fileAt(pathname);
    return path === undefined ? null : { path, headers: headersFor(path) };
  }

  if (devServer || !hasFileProtocol(protocol)) return serveByFetch(find);
  protocol.registerFileProtocol('app', (request, answer) => {
    void find(request).then((served) => answer(served ?? notFound));
  });
}

interface Asked {
  readonly url: string;
  readonly method: string;
}

interface Served {
  readonly path: string;
  readonly headers: Record<string, string>;
}

/** Electron calls it deprecated: it will disappear one day. */
function hasFileProtocol(all: Partial<Pick<typeof protocol, 'registerFileProtocol'>>): boolean {
  return typeof all.registerFileProtocol === 'function';
}

function serveByFetch(find: (asked: Asked) => Promise<Served | null>): void {
  protocol.handle('app', async (request) => {
    const served = await find(request);
    if (served) {
      return new Response(new Uint8Array(await readFile(served.path)), { headers: served.headers });
    }
    const { host, pathname, search } = new URL(request.url);
    if (devServer && host === 'reader') return net.fetch(devServer.url + pathname + search);
    return new Response(null, { status: 404 });
  });
}

const page = '/index.html';
/** The page with the still of a first start in it (docs/decisions/0020). */
const firstStartPage = '/first-start.html';
const pictures = '/pictures/';

function pictureAt(path: string | null): Served | null {
  if (path === null) return null;
  return {
    path,
    headers: {
      'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream',
      // A drawing may contain scripts and addresses: none of them takes effect.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      // Its name is a hash of its content: it never changes.
      'Cache-Control': 'max-age=31536000, immutable',
    },
  };
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

/** The one script that may compile WebAssembly: the build names it after its source. */
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
