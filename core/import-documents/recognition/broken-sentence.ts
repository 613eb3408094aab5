/** The first sentence of a text that was set on lines of its own, as on an invitation. */

/** Least lines of it that begin with a small letter, the last one left out. */
const minLines = 2;

/**
 * How many of the lines above a text are not its first sentence: "Minister Roe welcomes", "on Monday, 5
 * May 2023", "at 9.30", and the text goes on with a small letter. The line above them is the title.
 */
export function linesAboveSentence(lines: readonly string[], text: string): number {
  if (!/^\p{Ll}/u.test(text)) return lines.length;
  let from = lines.length;
  while (from > 0 && /^\p{Ll}/u.test(lines[from - 1] ?? '')) from -= 1;
  const isBroken = lines.length - from >= minLines && from > 1;
  return isBroken ? from - 1 : lines.length;
}
