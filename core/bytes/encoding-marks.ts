/** What bytes say about their own encoding: marks, escapes, declarations. */
import { decodeBytes } from './decode-bytes';
import { textEncodings, type TextEncoding } from './text-encoding';

/** The encoding of a byte order mark; null without one. */
export function markedBy([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Bytes looked at: enough to recognise any script. */
const sampleBytes = 1 << 16;

/**
 * UTF-16 without a mark: blanks, digits and line ends have a NUL byte, which UTF-8 and the older
 * encodings never have; in the right byte order nearly all units are of everyday scripts.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampleBytes);
  if (!sample.includes(0)) return null;
  const little = everydayShare(sample, 'utf-16le');
  const big = everydayShare(sample, 'utf-16be');
  if (Math.max(little, big) < 0.9) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Latin, Greek, Cyrillic, punctuation, kana, kanji, full-width forms. */
const everyday =
  /[\t\r\n\x20-\x7e\u00A0-\u052F\u2010-\u2027\u2030-\u205E\u20AC\u2460-\u2473\u3000-\u30FF\u4E00-\u9FFF\uFEFF\uFF01-\uFF9F]/g;

function everydayShare(sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): number {
  const text = decodeBytes(sample, order);
  return (text.match(everyday)?.length ?? 0) / Math.max(1, text.length);
}

const escape = 0x1b;

/** ISO-2022-JP: seven-bit bytes with the escapes that change its sets (RFC 1468). */
export function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.some((byte) => byte >= 0x80)) return false;
  return sample.some((byte, at) => {
    if (byte !== escape) return false;
    const [next, set] = [sample[at + 1], sample[at + 2]];
    // ESC $ @, ESC $ B
    return next === 0x24 && (set === 0x40 || set === 0x42);
  });
}

/** Bytes at the start of a page that may declare its encoding. */
const declarationBytes = 2048;

/** Names missing from the standard's labels, as programs and mails write them. */
const otherNames: readonly (readonly [name: RegExp, encoding: TextEncoding])[] = [
  [/^(?:x-|ms_)?s(?:hift)?[-_]?jis|^(?:windows-31j|cp932|ms932)$/i, 'shift_jis'],
  [/^(?:x-)?euc-?jp/i, 'euc-jp'],
  [/^(?:cs)?iso-?2022-?jp/i, 'iso-2022-jp'],
  [/^(?:cp|ms|x-windows-|uhc)-?949$|^uhc$|^ks_?c/i, 'euc-kr'],
  [/^(?:cp|ms)936$|^gb_?2312/i, 'gbk'],
  [/^(?:cp|ms)950$|^big5/i, 'big5'],
  [/^(?:x-)?mac-?cyrillic$/i, 'x-mac-cyrillic'],
  [/^utf_?-?8/i, 'utf-8'],
  [/^x-user-defined$/i, 'windows-1252'],
];

const declared = [
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^[\s\uFEFF]*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i,
];

/** The encoding that a page or an XML file declares; null for none, or for an unknown one. */
export function declaredEncoding(bytes: Uint8Array): TextEncoding | null {
  const start = decodeBytes(bytes.subarray(0, declarationBytes), 'windows-1252');
  const name = declared.map((pattern) => pattern.exec(start)?.[1]).find((each) => each);
  const encoding = namedEncoding(name ?? '');
  // A declaration that can be read one byte at a time is not UTF-16, whatever it says.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

const known: ReadonlySet<string> = new Set(textEncodings);

/**
 * The encoding for a name found in pages and mails, or null. "latin1" is read as Windows-1252 and
 * "gb2312" as GBK, as every browser does.
 */
export function namedEncoding(name: string): TextEncoding | null {
  const label = name.trim();
  const other = otherNames.find(([pattern]) => pattern.test(label))?.[1];
  if (other !== undefined) return other;
  try {
    const { encoding } = new TextDecoder(label);
    return known.has(encoding) ? (encoding as TextEncoding) : null;
  } catch {
    return null;
  }
}
