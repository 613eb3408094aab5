import type { DevServer } from './dev-server';

/**
 * The policy of every response of `app://reader`. Scripts are our own whole files, and nothing
 * else.
 *
 * @param compiles only for the search worker: its own script gets a policy that allows SQLite's
 * WebAssembly, whose bytes are part of that script. The page's does not.
 */
export function contentSecurityPolicy(dev: DevServer | null, compiles = false): string {
  if (dev) {
    // Hot reload injects inline scripts and styles and talks to its server.
    return `default-src 'self' 'unsafe-inline'; connect-src 'self' ${dev.url} ${dev.url.replace('http', 'ws')}`;
  }
  return [
    "default-src 'none'",
    compiles ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // Our two workers, and nothing else: renderer/worker-policy.ts.
    'trusted-types readout-worker',
  ].join('; ');
}
