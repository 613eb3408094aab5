import { isBlank, type SourcePiece } from '../source-text';
import { unwrapped } from './wrapped-lines';

/**
 * The lines of a text, with any line ends, without blank ones; lines wrapped at a margin are
 * rejoined. Linear in the text's length.
 */
export function textLines(text: string): SourcePiece[] {
  return unwrapped(text.split(/\r\n|[\n\r\v\f\u2028\u2029]/))
    .filter((line) => !isBlank(line))
    .map((line) => ({
      kind: 'paragraph',
      text: line.trim(),
      level: 0,
      indent: indentOf(line),
      isBold: false,
      // Between two pages, as in texts that were typed or taken out of a PDF.
      aside: pageNumber.test(line.trim()) ? 'furniture' : null,
    }));
}

/** "- 2 -", "Page 2 of 5". */
const pageNumber =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|(?:Page|Seite|Página|Pagina|Strona|Стр\.) ?\d{1,4}(?: ?(?:of|von|sur|de|di|z|из|\/) ?\d{1,4})?)$/iu;

/** No document is indented deeper; a line of a million blanks must not be counted one by one. */
const maxIndent = 80;

/** Columns of white space before a line: a tab counts 4, a full-width blank 2. */
export function indentOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length && columns < maxIndent; at += 1) {
    const unit = line.charAt(at);
    if (unit.trim() !== '') break;
    columns += unit === '\t' ? 4 : unit === '\u3000' ? 2 : 1;
  }
  return columns;
}
