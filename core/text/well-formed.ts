/**
 * The text with each lone surrogate replaced by U+FFFD. Both are one UTF-16 unit, so no offset
 * moves; and the text on screen, on disk and in the revision's hash is the same.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
