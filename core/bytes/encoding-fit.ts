/**
 * How well bytes read as text in one of the older encodings, judged by the result: nearly every
 * byte means something in each of them, but only the right one gives words.
 */
import { decodeBytes } from './decode-bytes';
import type { TextEncoding } from './text-encoding';

export type OlderEncoding = Extract<
  TextEncoding,
  'shift_jis' | 'euc-jp' | 'windows-1252' | 'koi8-r' | 'windows-1251'
>;

export const olderEncodings: readonly OlderEncoding[] = [
  'shift_jis',
  'euc-jp',
  'windows-1252',
  'koi8-r',
  'windows-1251',
];

const fits: Record<OlderEncoding, (text: string) => number> = {
  shift_jis: japaneseFit,
  'euc-jp': japaneseFit,
  'koi8-r': cyrillicFit,
  'windows-1251': cyrillicFit,
  'windows-1252': westernFit,
};

/**
 * @param bytes a sample; a character cut in half at its end hardly matters.
 * @returns 0 for not text in this encoding, 1 for certainly text.
 */
export function encodingFit(bytes: Uint8Array, encoding: OlderEncoding): number {
  return fitOf(decodeBytes(bytes, encoding), fits[encoding]);
}

/** @param fit scores letters and signs; characters that no text has are counted here. */
export function fitOf(text: string, fit: (text: string) => number): number {
  const beyond = count(text, /[^\0-\x7f]/gu);
  if (beyond === 0) return 0;
  // Weighs heavily: U+FFFD for invalid bytes, C1 controls, private use.
  const wrong = count(text, /[\uFFFD\x80-\x9f\p{Co}\p{Cn}]/gu);
  return Math.max(0, fit(text) - (8 * wrong) / beyond);
}

/** Kana and Japanese stops are in every Japanese text, half-width katakana in hardly any. */
function japaneseFit(text: string): number {
  const all = count(text, /[^\0-\x7f]/gu);
  const kana = count(text, /[\u3041-\u3096\u30A1-\u30FA\u30FC\u3001\u3002\u3000]/gu);
  const kanji = count(text, /\p{Script=Han}/gu);
  const signs = count(text, /[\uFF01-\uFF5E\u300C-\u3011\u30FB\u2460-\u2473\u2018-\u201D]/gu);
  const narrow = count(text, /[\uFF61-\uFF9F]/gu);
  const known = (kana + kanji + signs) / all;
  // A third of kana is normal; a heading alone may be all kanji.
  const enoughKana = Math.min(1, (kana / all) * 5);
  return known * (0.45 + 0.55 * enoughKana) - (2 * narrow) / all;
}

/** The letters that make up half of every Russian or Bulgarian text, in either case. */
const commonCyrillic = /[оеаинтсрвл]/giu;

/**
 * Small letters with a capital at most at the start of a word, and plenty of the common letters: in
 * the wrong encoding capitals and small letters are swapped.
 */
export function cyrillicFit(text: string): number {
  const letters = count(text, /\p{Script=Cyrillic}/gu);
  const all = count(text, /[^\0-\x7f]/gu);
  if (letters === 0) return 0;
  const defaultSigns = count(text, /[«»“”„‘’—–№\u00A0…]/gu);
  const upsideDown = count(text, /\p{Ll}\p{Lu}/gu) + count(text, /(?<!\p{L})\p{Ll}\p{Lu}{2}/gu);
  const common = count(text, commonCyrillic) / letters;
  const foreign = count(text, /[ЂЃѓЉЊЌЋЏђљњќћџҐґЎўЄЇЈ]/gu) / letters;
  // Signs at the start of words: capitals of another encoding.
  const stuck = count(text, /(?<!\S)[‚…†‡€‰‹™](?=\p{Ll})/gu);
  const known = (letters + defaultSigns) / all;
  const wrong = upsideDown + stuck + besideLatin(text, /\p{Script=Cyrillic}/u);
  return known * Math.min(1, 0.35 + common) - (2 * wrong) / letters - 2 * foreign;
}

/** How often a letter of another script touches a Latin one: it was a sign, or an accented letter. */
export function besideLatin(text: string, script: RegExp): number {
  const { source } = script;
  return count(text, new RegExp(`[A-Za-z](?=${source})|${source}(?=[A-Za-z])`, 'gu'));
}

/**
 * Accented letters occur between plain ones, one or two at a time; typographic quotation marks and
 * dashes around words.
 */
export function westernFit(text: string): number {
  const all = count(text, /[^\0-\x7f]/gu);
  const inWords = count(text, /(?<![\u00C0-\u00FF]{2})[\u00C0-\u00FF](?![\u00C0-\u00FF]{2})/gu);
  const signs = count(text, /[‘’“”„–—…€«»°§£©®·•\u00A0¿¡ŒœŠšŽžŸ²³½¼]/gu);
  const odd = count(text, /[\u00D7\u00F7\u00DE\u00FE\u00D0\u00F0\u00A4\u00A6\u00AC\u00B8ƒˆ‡¥¨¯]/gu);
  // Signs between letters: letters of another encoding.
  const inside = count(text, /[²³¹¼½¾£¥¿¡¨¯](?=\p{L})|(?<=\p{Ll})[²³¹¼½¾£¥¿¡¨¯ÆŒÐÞ]/gu);
  // Capitals inside words: small letters of another encoding.
  const turned = count(text, /(?<=\p{Ll})(?=[^\0-\x7f])\p{Lu}/gu);
  const plain = count(text, /[A-Za-z]/gu);
  // More accented letters than plain ones mean another alphabet, wrongly decoded.
  const share = plain / (plain + inWords + 1);
  return ((inWords + signs) / all) * Math.min(1, 0.3 + share) - (2 * (odd + turned) + inside) / all;
}

export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
