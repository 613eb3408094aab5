import { strToU8 } from 'fflate';

/** The bytes of a picture in a data address (RFC 2397); null for any other address. */
export function dataBytes(src: string): Uint8Array | null {
  const head = /^\s*data:image\/[\w.+-]{1,40}((?:;[\w=-]{1,40}){0,4}),/i.exec(src.slice(0, 300));
  if (head === null) return null;
  const body = src.slice(src.indexOf(',') + 1);
  try {
    const isBase64 = /;base64$/i.test(head[1] ?? '');
    if (!isBase64) return new TextEncoder().encode(decodeURIComponent(body));
    return strToU8(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')), true);
  } catch {
    return null;
  }
}
