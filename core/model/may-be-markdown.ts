/** True when the note has anything that Markdown could mean; most have not and need no parser. */
export function mayBeMarkdown(note: string): boolean {
  return /[*_`[\]<>\\]|^\s*([-+>]|\d+[.)])\s|\n\s*\n/m.test(note);
}
