/** One line of a plain text that holds more than white space. */
export interface SourceTextLine {
  /** Without white space at its ends. */
  readonly text: string;
  /** Columns of white space before it: a tab counts 4, a full-width blank 2. */
  readonly indent: number;
}

/** Zero-width blank and joiner stand on empty lines of pages saved from the web. */
const blank = /^[\s\u200B\u2060]*$/;

/** The lines of a text, of any convention, without the blank ones. Linear in the text's length. */
export function textLines(text: string): SourceTextLine[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .filter((line) => !blank.test(line))
    .map((line) => ({ text: line.trim(), indent: indentOf(line) }));
}

/** No document nests deeper; a line of a million blanks must not be counted one by one. */
const widestIndent = 80;

function indentOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length && columns < widestIndent; at += 1) {
    const unit = line.charAt(at);
    if (unit.trim() !== '') break;
    columns += unit === '\t' ? 4 : unit === '\u3000' ? 2 : 1;
  }
  return columns;
}
