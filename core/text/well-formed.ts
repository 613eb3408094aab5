/**
 * The text with each lone surrogate replaced by U+FFFD. Both are one UTF-16 unit, so no offset
 * moves; and what is on screen, on disk and in the revision's name is the same text.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
