/** Paragraphs as the file has them, where it can be believed: some programs make one of each line. */
import type { PdfLine } from './pdf-lines';

/** Share of the paragraphs that may end in the middle of a sentence, at the end of a full line. */
const maxCut = 0.2;
/** So many say nothing, as in a short text. */
const minCut = 2;
/** A line that ends within this share of the width from the right edge is full. */
const full = 0.12;

const endsSentence =
  /[.!?:;\u3002\uFF01\uFF1F\u061F\u0964][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;

/** The lines, without the paragraphs that nobody should believe. */
export function withBelievedParagraphs(
  lines: readonly PdfLine[],
  edges: { readonly left: number; readonly right: number },
): readonly PdfLine[] {
  const last = new Map<object, PdfLine>();
  for (const line of lines) if (line.tag?.kind === 'paragraph') last.set(line.tag, line);
  if (last.size === 0) return lines;
  const isFull = ({ right }: PdfLine) => right > edges.right - (edges.right - edges.left) * full;
  const cut = [...last.values()].filter(
    (line) => isFull(line) && !endsSentence.test(line.text.trim()),
  );
  if (cut.length <= Math.max(minCut, last.size * maxCut)) return lines;
  return lines.map((line) => (line.tag?.kind === 'paragraph' ? withoutTag(line) : line));
}

function withoutTag({ tag: _, ...line }: PdfLine): PdfLine {
  return line;
}
