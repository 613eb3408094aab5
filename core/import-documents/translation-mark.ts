/** Marks that say a text is not the authoritative wording. */
const wording = String.raw`(?:(?:provisional|tentative|unofficial)\s+translation|仮訳|暫定訳)`;
/** Square and round, plain and full-width, and the two Japanese forms of the square ones. */
const open = String.raw`[[(\uFF08\uFF3B\u3010\u3014]`;
const close = String.raw`[\])\uFF09\uFF3D\u3011\u3015]`;
const bracketed = String.raw`${open}\s*${wording}\s*${close}`;

const wholeLine = new RegExp(`^(?:${bracketed}|${wording})$`, 'i');
const atEnd = new RegExp(`${bracketed}$`, 'i');

/** Longest mark, in UTF-16 units: only so much of a line's end is looked at. */
const maxMarkLength = 60;

/** Whether a line is a translation mark and nothing else, bracketed or bare. */
export function isTranslationMark(line: string): boolean {
  return line.length <= maxMarkLength && wholeLine.test(line);
}

/** The bracketed mark that ends a line, as published; null when there is none. */
export function translationMarkAtEnd(line: string): string | null {
  return atEnd.exec(line.slice(-maxMarkLength))?.[0] ?? null;
}
