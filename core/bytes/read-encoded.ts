/**
 * Bytes of a text in any common encoding. What is certain comes first (a mark, valid UTF-8, a valid
 * declaration); only then is an older encoding guessed from the letters, and the reader can choose
 * another.
 */
import chardet from 'chardet';
import { err, ok, type Result } from '#core/result';
import { decodeBytes } from './decode-bytes';
import { count, encodingFit, olderEncodings } from './encoding-fit';
import { declaredEncoding, hasJapaneseEscapes, markedBy, utf16WithoutMark } from './encoding-marks';
import { rareEncodings, rareFit } from './rare-encodings';
import type { EncodingWarning, TextEncoding } from './text-encoding';

export interface EncodedText {
  /** Without byte order mark, NUL and other controls that no text has. */
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly warnings: readonly EncodingWarning[];
}

/** @param chosen by the reader; null to detect it. */
export function readEncoded(
  bytes: Uint8Array,
  chosen: TextEncoding | null,
): Result<EncodedText, 'not-text'> {
  const { encoding, isSure } = chosen ? { encoding: chosen, isSure: true } : recognised(bytes);
  const strict = decodeBytes(bytes, encoding, true);
  const raw = strict ?? decodeBytes(bytes, encoding);
  const text = raw.replace(/^\uFEFF/, '').replace(controls, '');
  const dropped = raw.length - text.length - (raw.startsWith('\uFEFF') ? 1 : 0);
  if (chosen === null && isNoText(raw, dropped)) return err('not-text');
  const warnings: EncodingWarning[] = [
    ...(isSure ? [] : (['unsure-encoding'] as const)),
    ...(strict === null ? (['replaced-characters'] as const) : []),
    ...(dropped > 0 ? (['control-characters'] as const) : []),
  ];
  return ok({ text, encoding, warnings });
}

/** C0 controls and DEL, except the six that are white space in plain text; C1 but NEL. */
const controls = /[\0-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]/g;

/** A twentieth of controls, or a fifth of unassigned characters, as in a picture or a program. */
function isNoText(text: string, dropped: number): boolean {
  const replaced = count(text, /\uFFFD/g);
  return dropped * 20 > text.length || replaced * 5 > text.length;
}

interface Recognised {
  readonly encoding: TextEncoding;
  /** False when another fits nearly as well. */
  readonly isSure: boolean;
}

function recognised(bytes: Uint8Array): Recognised {
  const marked = markedBy(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return { encoding: marked, isSure: true };
  if (hasJapaneseEscapes(bytes)) return { encoding: 'iso-2022-jp', isSure: true };
  if (decodeBytes(bytes, 'utf-8', true) !== null) return { encoding: 'utf-8', isSure: true };
  const declared = declaredEncoding(bytes);
  if (declared !== null && decodeBytes(bytes, declared, true) !== null) {
    return { encoding: declared, isSure: true };
  }
  const sample = sampleOf(bytes);
  // A page's declaration is trusted even if a few of its bytes are broken.
  if (declared !== null && isMostlyWhole(sample, declared, 20)) {
    return { encoding: declared, isSure: true };
  }
  // Nine in ten non-ASCII characters are valid UTF-8: the rest is damage.
  if (isMostlyWhole(sample, 'utf-8', 10)) return { encoding: 'utf-8', isSure: false };
  return bestOf(sample);
}

/** Bytes examined, beginning at the first non-ASCII letters. */
const sampleBytes = 1 << 16;

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1000);
  return bytes.subarray(start, start + sampleBytes);
}

/** @param oneIn at most one in this many non-ASCII characters is invalid. */
function isMostlyWhole(sample: Uint8Array, encoding: TextEncoding, oneIn: number): boolean {
  const text = decodeBytes(sample, encoding);
  return count(text, /\uFFFD/g) * oneIn <= count(text, /[^\0-\x7f]/gu);
}

/** Scores closer together than this are a guess. */
const clearLead = 0.12;
/** A score below this is a guess, whatever the others are. */
const clearScore = 0.5;

function bestOf(sample: Uint8Array): Recognised {
  const votes = chardet.analyse(sample);
  const scored = olderEncodings
    .map((encoding) => ({
      encoding,
      score: 0.75 * encodingFit(sample, encoding) + 0.25 * voteFor(encoding, votes),
    }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  const score = best?.score ?? 0;
  const rare = bestRare(sample, votes);
  if (rare !== null && rare.score > score + clearerBy) {
    return { encoding: rare.encoding, isSure: false };
  }
  return {
    encoding: best?.encoding ?? 'windows-1252',
    isSure: score >= clearScore && score - (second?.score ?? 0) >= clearLead,
  };
}

/** A rare encoding must fit better than the common ones by this much. */
const clearerBy = 0.03;
/** No text fits worse than this. */
const minRareFit = 0.6;

function bestRare(sample: Uint8Array, votes: ReturnType<typeof chardet.analyse>) {
  const scored = rareEncodings
    .map((encoding) => ({ encoding, fit: rareFit(sample, encoding) }))
    .filter(({ fit }) => fit >= minRareFit)
    .map(({ encoding, fit }) => ({ encoding, score: 0.75 * fit + 0.25 * voteFor(encoding, votes) }))
    .sort((one, other) => other.score - one.score);
  return scored[0] ?? null;
}

/** What the detector calls our encodings, where its name differs or it knows only a similar one. */
const detectorNames: Partial<Record<TextEncoding, readonly string[]>> = {
  'windows-1252': ['windows-1252', 'iso-8859-1'],
  'windows-1253': ['windows-1253', 'iso-8859-7'],
  'windows-1254': ['windows-1254', 'iso-8859-9'],
  'windows-1255': ['windows-1255', 'iso-8859-8', 'iso-8859-8-i'],
  'windows-1256': ['windows-1256', 'iso-8859-6'],
  gbk: ['gb18030'],
  'koi8-u': ['koi8-r'],
  'x-mac-cyrillic': ['windows-1251'],
};

/** 0 to 1. */
function voteFor(encoding: TextEncoding, votes: ReturnType<typeof chardet.analyse>): number {
  const names = detectorNames[encoding] ?? [encoding];
  const own = votes.filter(({ name }) => names.includes(name.toLowerCase()));
  return Math.max(0, ...own.map(({ confidence }) => confidence)) / 100;
}
