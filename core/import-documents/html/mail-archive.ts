/**
 * A page saved as a mail (RFC 2557, "MHTML"): its first HTML page, as bytes, and the pictures it
 * refers to. Everything else in it, such as styles, is ignored.
 */
import { namedEncoding } from '#core/bytes/encoding-marks';
import type { TextEncoding } from '#core/bytes/text-encoding';

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** From its part's header; null when missing or unknown. */
  readonly encoding: TextEncoding | null;
  /** Original address of the page, as the browser wrote it. */
  readonly location: string | null;
  /** The bytes of another part, by its address or its id ("cid:…"); null when there is none. */
  readonly part: (address: string) => Uint8Array | null;
}

/** Number of parts to search for a page. */
const maxParts = 200;

/** Null when no part is a page. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  // Mail is ASCII: each byte becomes a unit, and anything else is decoded as bytes below.
  const mail = new TextDecoder('windows-1252').decode(bytes);
  const { headers, body } = split(mail);
  const boundary = /boundary="?([^";\r\n]{1,200})"?/i.exec(headers)?.[1];
  if (boundary === undefined) return null;
  const parts = body
    .split(`--${boundary}`, maxParts)
    .map((part) => split(part.replace(/^\r?\n/, '')));
  for (const inner of parts.slice(1)) {
    if (!/^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(inner.headers)) continue;
    const charset = /charset="?([\w-]{3,20})/i.exec(inner.headers)?.[1] ?? '';
    const location = field(headers, 'Snapshot-Content-Location');
    return {
      bytes: bytesOfPart(inner),
      part: partsBy(parts),
      encoding: namedEncoding(charset),
      location: location ?? field(inner.headers, 'Content-Location'),
    };
  }
  return null;
}

interface MailPart {
  readonly headers: string;
  readonly body: string;
}

function bytesOfPart({ headers, body }: MailPart): Uint8Array {
  return unpacked(body, field(headers, 'Content-Transfer-Encoding') ?? '');
}

function partsBy(parts: readonly MailPart[]): ArchivedPage['part'] {
  const named = new Map<string, MailPart>();
  for (const part of parts) {
    const id = field(part.headers, 'Content-ID')?.replace(/^<|>$/g, '');
    const location = field(part.headers, 'Content-Location');
    if (id) named.set(`cid:${id}`, part);
    if (location) named.set(location, part);
  }
  return (address) => {
    const part = named.get(address.trim());
    return part && /^image\//i.test(field(part.headers, 'Content-Type') ?? '')
      ? bytesOfPart(part)
      : null;
  };
}

/** Headers unfolded to single lines, and everything after the blank line. */
function split(text: string): MailPart {
  const end = /\r?\n\r?\n/.exec(text.slice(0, 64 * 1024));
  if (end === null) return { headers: '', body: text };
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  return { headers, body: text.slice(end.index + end[0].length) };
}

function field(headers: string, name: string): string | null {
  const line = headers
    .split(/\r?\n/)
    .find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? null;
}

/** RFC 2045, section 6. */
function unpacked(body: string, transfer: string): Uint8Array {
  if (/^base64$/i.test(transfer)) return bytesOf(decodedBase64(body));
  if (!/^quoted-printable$/i.test(transfer)) return bytesOf(body);
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return bytesOf(
    joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
}

function decodedBase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    return '';
  }
}

function bytesOf(units: string): Uint8Array {
  return Uint8Array.from(units, (unit) => unit.charCodeAt(0) & 0xff);
}
