/**
 * Serves `app://reader`. Only files that are there when the application starts are served; a
 * request cannot name a path, only match one of the list.
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

/** @param picture the bytes of a picture of a text, by its name; null when there is none. */
export function serveRenderer(picture: (name: string) => Promise<Uint8Array | null>): void {
  const root = join(__dirname, '..', 'renderer');
  const files = listFiles(root);
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== 'reader' || request.method !== 'GET') return plain(404);
    if (pathname.startsWith(pictures))
      return answerPicture(pathname.slice(pictures.length), picture);
    if (devServer) return net.fetch(devServer.url + pathname + new URL(request.url).search);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!file) return plain(404);
    return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
  });
}

const pictures = '/pictures/';

/** A drawing may hold scripts and addresses: its policy lets none of them do anything. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

async function answerPicture(
  name: string,
  picture: (name: string) => Promise<Uint8Array | null>,
): Promise<Response> {
  const bytes = await picture(name);
  if (bytes === null) return plain(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaTypes[extname(name)] ?? 'application/octet-stream',
      'Content-Security-Policy': picturePolicy,
      'X-Content-Type-Options': 'nosniff',
      // Its name is its content: it never changes.
      'Cache-Control': 'max-age=31536000, immutable',
    },
  });
}

/** URL path to file, for every file the build made. */
function listFiles(root: string): Map<string, string> {
  if (devServer) return new Map();
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
    'Content-Security-Policy': contentSecurityPolicy(devServer, isSearchWorker(file)),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function plain(status: number): Response {
  return new Response(null, {
    status,
    headers: { 'Content-Security-Policy': contentSecurityPolicy(devServer) },
  });
}
