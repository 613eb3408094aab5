import { err, ok, type Result } from '#core/result';

/**
 * Why bytes are not text:
 * - 'too-large': more bytes than `maxBytes`;
 * - 'empty': nothing but white space;
 * - 'not-text': control characters, as in a picture or an archive, or malformed UTF-16;
 * - 'not-utf8': no UTF-16 mark, and not UTF-8, as any text in an older encoding.
 */
export type DecodeFailure = 'too-large' | 'empty' | 'not-text' | 'not-utf8';

/** A summary is a few kilobytes and a long treaty under one megabyte: a bound against accidents. */
export const maxBytes = 32 * 1024 * 1024;

/** C0 controls and DEL, except the six that are white space in plain text. */

const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/**
 * Bytes of a plain-text file as text without its byte order mark: UTF-8 with or without a mark,
 * UTF-16 of either order with a mark. Strict: nothing is guessed or replaced, because a wrong
 * character in a quotation is worse than a refusal.
 */
export function decodeText(bytes: Uint8Array): Result<string, DecodeFailure> {
  if (bytes.length > maxBytes) return err('too-large');
  const encoding = markedEncoding(bytes);
  // None of these encodings has a NUL byte in text; checked first, so that a picture is called a
  // picture and not "text in some other encoding".
  if (encoding === 'utf-8' && bytes.includes(0)) return err('not-text');
  const text = strictly(encoding, bytes);
  if (text === null) return err(encoding === 'utf-8' ? 'not-utf8' : 'not-text');
  if (controls.test(text)) return err('not-text');
  return text.trim() === '' ? err('empty') : ok(text);
}

/**
 * Decodes UTF-8, or UTF-16 with a mark, whatever it contains; null for any other encoding. For
 * files written by Readout and other programs, in which control characters are data.
 */
export function decodeMarked(bytes: Uint8Array): string | null {
  return strictly(markedEncoding(bytes), bytes);
}

function markedEncoding([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
