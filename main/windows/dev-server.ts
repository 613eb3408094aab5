/**
 * In development the renderer's files come from the bundler's server, but still through
 * `app://reader`, so that storage has the same origin as in the finished application. Null in a
 * build, where the whole branch is dropped.
 */
export interface DevServer {
  readonly url: string;
  /** True for the server's own addresses, the socket of hot reload included. */
  owns(url: string): boolean;
}

export const devServer: DevServer | null = import.meta.env.DEV
  ? fromAddress(process.env['ELECTRON_RENDERER_URL'])
  : null;

function fromAddress(address: string | undefined): DevServer | null {
  if (!address) return null;
  const { origin, host } = new URL(address);
  return {
    url: origin,
    owns: (url) => url.startsWith(`${origin}/`) || url.startsWith(`ws://${host}/`),
  };
}
