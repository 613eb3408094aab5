/** A mail's parts (RFC 2045, RFC 2046), and words of its head in any letters (RFC 2047). */
import { strToU8 } from 'fflate';
import { namedEncoding } from '#core/bytes/encoding-marks';
import { decodeBytes } from '#core/bytes/decode-bytes';

export interface MailPart {
  /** Unfolded to single lines. */
  readonly headers: string;
  /** As sent: each unit is a byte. */
  readonly body: string;
}

/** Parts that are looked at, and how deep they may be in one another. */
const maxParts = 200;
const maxDepth = 6;
/** Longest head in UTF-16 units. */
const maxHead = 64 * 1024;

/** Mail is ASCII: each byte becomes a unit, and anything else is decoded from bytes by its part. */
export function asMail(bytes: Uint8Array): MailPart {
  return split(new TextDecoder('windows-1252').decode(bytes));
}

/** The parts without parts of their own, in order. */
export function leavesOf(mail: MailPart, depth = 0): MailPart[] {
  const type = field(mail.headers, 'Content-Type') ?? '';
  const boundary = /boundary="?([^";\r\n]{1,200})"?/i.exec(type)?.[1];
  if (!/^multipart\//i.test(type) || boundary === undefined || depth >= maxDepth) return [mail];
  const [, ...parts] = mail.body.split(`--${boundary}`, maxParts);
  return parts
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => leavesOf(split(part.replace(/^[ \t]*\r?\n/, '')), depth + 1))
    .slice(0, maxParts);
}

function split(text: string): MailPart {
  const end = /\r?\n\r?\n/.exec(text.slice(0, maxHead));
  if (end === null) return { headers: '', body: text };
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  return { headers, body: text.slice(end.index + end[0].length) };
}

export function field(headers: string, name: string): string | null {
  const line = headers
    .split(/\r?\n/)
    .find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? null;
}

export function bytesOfPart(part: MailPart): Uint8Array {
  return bytesOf(unpacked(part));
}

/** What was sent, without the way it was packed for (RFC 2045, section 6); each unit is a byte. */
export function unpacked({ headers, body }: MailPart): string {
  const transfer = field(headers, 'Content-Transfer-Encoding') ?? '';
  if (/^base64$/i.test(transfer)) return decodedBase64(body);
  if (!/^quoted-printable$/i.test(transfer)) return body;
  return fromHex(body.replace(/=[ \t]*\r?\n/g, ''));
}

function fromHex(text: string): string {
  return text.replace(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function decodedBase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    return '';
  }
}

/** @param units each a byte. */
export function bytesOf(units: string): Uint8Array {
  return strToU8(units, true);
}

const encodedWord = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,1000})\?=/gi;

/** The value of a field with its encoded words in plain letters; in an unknown encoding as written. */
export function plainWords(value: string): string {
  // Blanks between two encoded words are only there to fold the line.
  const whole = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  return whole.replace(encodedWord, (written, charset: string, way: string, words: string) => {
    const encoding = namedEncoding(charset);
    if (encoding === null) return written;
    const units = /b/i.test(way) ? decodedBase64(words) : fromHex(words.replaceAll('_', ' '));
    return decodeBytes(bytesOf(units), encoding);
  });
}
