/** The quotation marks of a language: corner brackets in Japanese, curly ones elsewhere. */
export function quotationMarksOf(language: string): {
  readonly open: string;
  readonly close: string;
} {
  return /^ja\b/i.test(language) ? { open: '「', close: '」' } : { open: '“', close: '”' };
}

/** Words without the quotation marks around them, when there is one at each end. */
export function withoutQuotationMarks(words: string): string {
  return /^[“「"«„].*[”」"»“]$/su.test(words) ? words.slice(1, -1).trim() : words;
}
