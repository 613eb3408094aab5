import type { TextEncoding } from './text-encoding';

/** Windows-1252 from 0x80 to 0x9F; a full stop where it is undefined. */
const windows = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * Decodes bytes without their byte order mark. Windows-1252 is fixed up by hand: Node decodes it as
 * ISO-8859-1, which has controls in place of the typographic quotation marks.
 *
 * @param fatal null for bytes that the encoding does not have; otherwise they become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, encoding: TextEncoding): string;
export function decodeBytes(bytes: Uint8Array, encoding: TextEncoding, fatal: true): string | null;
export function decodeBytes(
  bytes: Uint8Array,
  encoding: TextEncoding,
  fatal = false,
): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, windowsCharacter) : text;
  } catch {
    // A runtime without this encoding reads the plain part of it.
    return fatal ? null : new TextDecoder('utf-8').decode(bytes);
  }
}

function windowsCharacter(control: string): string {
  const character = windows.charAt(control.charCodeAt(0) - 0x80);
  return character === '.' ? control : character;
}
