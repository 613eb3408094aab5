import type { TextEncoding } from './text-encoding';

/** What Windows-1252 has at 0x80 to 0x9F; a full stop where it has nothing. */
const windows = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * Bytes as text, a mark left out. Windows-1252 is finished by hand: Node decodes it as ISO-8859-1,
 * which has controls where the typographers' quotation marks are.
 *
 * @param fatal null for bytes that the encoding does not have; else they become U+FFFD.
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
    // A run time without this encoding reads what is plain in it.
    return fatal ? null : new TextDecoder('utf-8').decode(bytes);
  }
}

function windowsCharacter(control: string): string {
  const character = windows.charAt(control.charCodeAt(0) - 0x80);
  return character === '.' ? control : character;
}
