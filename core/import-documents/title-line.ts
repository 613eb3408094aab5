import { sentencesOf } from '#core/text/sentences';
import type { SourcePiece } from './source-text';

/** UTF-16 units of a title; a longer first line is a text without a title line. */
const maxTitleLength = 300;

/**
 * The first line is the title. One that is too long for a title gives its first sentence, or what
 * fits, and the rest is the first paragraph: a title is never a wall of text.
 */
export function splitTitle(line: SourcePiece): { title: string; remainder: SourcePiece | null } {
  if (line.text.length <= maxTitleLength) return { title: line.text, remainder: null };
  const beginning = line.text.slice(0, maxTitleLength);
  const [sentence] = sentencesOf(line.text.slice(0, 2 * maxTitleLength));
  const words = beginning.slice(0, Math.max(0, beginning.lastIndexOf(' ')));
  const fits = sentence !== undefined && sentence.text.length <= maxTitleLength;
  const title = fits ? sentence.text : words || wholeCharacters(beginning);
  const rest = line.text.slice(title.length).trim();
  return { title: title.trim(), remainder: { ...line, kind: 'paragraph', text: rest } };
}

/** Without the half of a surrogate pair at its end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
