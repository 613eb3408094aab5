/** True when the note may contain Markdown; most do not, and need no parser. */
export function mayBeMarkdown(note: string): boolean {
  return /[*_`[\]<>\\]|^[^\S\n\r\u2028\u2029]*([-+>]|\d+[.)])\s|\n[^\S\n]*\n/m.test(note);
}
