/** The quotation marks of a language: corner brackets in Japanese, curly ones elsewhere. */
export function quotationMarksOf(language: string): {
  readonly open: string;
  readonly close: string;
} {
  return /^ja\b/i.test(language) ? { open: '「', close: '」' } : { open: '“', close: '”' };
}
