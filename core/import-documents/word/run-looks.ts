/** Languages and fonts of the runs of a Word file, which say something only beside those of the others. */
import { allBelow, childOf, type XmlElement } from '#core/bytes/xml-tree';
import type { Span, SpanMark } from '#core/document/spans';
import type { SourcePiece } from '../source-text';

/** Word has a language for each kind of script: Latin and others, East Asian, right-to-left. */
type Script = 'val' | 'eastAsia' | 'bidi';

/** BCP 47, for each kind of script that has one. */
export type RunLanguage = Partial<Readonly<Record<Script, string>>>;

/** @param properties of a run, or of the words of a whole file. */
export function languageOf(properties: XmlElement | null): RunLanguage | null {
  const said = childOf(properties, 'lang')?.attributes;
  if (said === undefined) return null;
  const tags = (['val', 'eastAsia', 'bidi'] as const).flatMap((script) => {
    const tag = said[script];
    return tag !== undefined && bcp47.test(tag) ? [[script, tag] as const] : [];
  });
  return Object.fromEntries(tags);
}

const bcp47 = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i;

/** The languages that words have of which nothing is said. */
export function defaultLanguage(styles: XmlElement | null): RunLanguage {
  const [defaults] = styles === null ? [] : allBelow(styles, 'rPrDefault');
  return languageOf(childOf(defaults ?? null, 'rPr')) ?? {};
}

/** The kind of script that most decides how words are spoken. */
function scriptOf(words: string): Script {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words))
    return 'eastAsia';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(words)
    ? 'bidi'
    : 'val';
}

/** What the properties of a run say of its words besides their emphasis. */
export interface RunLook {
  readonly font: string;
  /** Null when it says none. */
  readonly language: RunLanguage | null;
}

/** The marks of words that may be an exception in their file: `settledLooks` decides. */
export function marksOfRun(words: string, { font, language }: RunLook): SpanMark[] {
  const value = language?.[scriptOf(words)];
  return [
    ...(value === undefined ? [] : [{ kind: 'language' as const, value }]),
    ...(fixedFonts.test(font) ? [{ kind: 'code' as const }] : []),
  ];
}

/** Letters of one width, as of code. */
const fixedFonts =
  /^(?:consolas|courier(?: new| prime)?|cascadia (?:code|mono)|lucida console|menlo|monaco|.{0,30} mono)$/i;

/**
 * The pieces without what is no exception in them: most words of a file have a language because
 * somebody typed on a keyboard for it, and a file that is typed in letters of one width is not code.
 */
export function settledLooks(pieces: readonly SourcePiece[], usual: RunLanguage): SourcePiece[] {
  const units = new Map<string, number>();
  const count = (tag: string | undefined, more: number) => {
    if (tag !== undefined) units.set(primary(tag), (units.get(primary(tag)) ?? 0) + more);
  };
  let all = 0;
  let code = 0;
  for (const { text, spans = [] } of pieces) {
    let said = 0;
    for (const { kind, start, end, value = '' } of spans) {
      if (kind === 'code') code += end - start;
      if (kind !== 'language') continue;
      count(value, end - start);
      said += end - start;
    }
    count(usual[scriptOf(text)], text.length - said);
    all += text.length;
  }
  const [most] = [...units].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
  const isCode = code * 2 < all;
  const isException = ({ kind, value = '', start, end }: Span, text: string): boolean => {
    if (kind !== 'language') return isCode || kind !== 'code';
    const words = text.slice(start, end);
    // Latin letters in a Japanese text have the language that Word was installed with.
    const isUsual = scriptOf(words) === 'val' && primary(value) === primary(usual.val ?? '');
    return primary(value) !== most && !isUsual && /\p{L}/u.test(words);
  };
  return pieces.map((piece) =>
    piece.spans
      ? { ...piece, spans: piece.spans.filter((span) => isException(span, piece.text)) }
      : piece,
  );
}

/** "fr" of "fr-CA". */
function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
