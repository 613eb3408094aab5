/** True when the note has anything that Markdown could mean; most have not and need no parser. */
export function mayBeMarkdown(note: string): boolean {
  return /[*_`[\]<>\\]|^[^\S\n\r\u2028\u2029]*([-+>]|\d+[.)])\s|\n[^\S\n]*\n/m.test(note);
}
