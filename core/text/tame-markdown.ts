/**
 * Texts that the Markdown parser reads in reasonable time. Where a mark may belong to any mark before
 * or after it in its paragraph, the parser tries them all: a few thousand of them freeze a window.
 */

export interface MarkdownBounds {
  /** UTF-16 units of the whole text. */
  readonly units: number;
  /** Opening brackets of the whole text: each may begin a link that never ends. */
  readonly brackets: number;
  /** Marks of emphasis in one paragraph: each may close an earlier one. */
  readonly marks: number;
  /**
   * Comments, declarations, XML sections and code may end at the end of their paragraph, and for a
   * closing bracket without an opening one the parser looks back to its beginning: the product of
   * their number and the paragraph's units.
   */
  readonly lookedThrough: number;
}

/** A line that opens this many quotations or lists takes quadratic time. */
const deepLine = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){40}/m;

/** This many brackets in a row are not a link; the parser tries each as one. */
const manyBrackets = /(?<![[\]()*_~`!<] ?)(?:[[\]()*_~`!<] ?){400}/;

/** False for a text that is better read as plain lines. */
export function isTameMarkdown(text: string, bounds: MarkdownBounds): boolean {
  if (text.length > bounds.units || deepLine.test(text) || manyBrackets.test(text)) return false;
  return (text.match(/\[/g)?.length ?? 0) <= bounds.brackets && !hasTangledParagraph(text, bounds);
}

function hasTangledParagraph(text: string, bounds: MarkdownBounds): boolean {
  let [marks, looks, units, open] = [0, 0, 0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') [marks, looks, units, open] = [0, 0, 0, 0];
    marks += line.match(/[*_~]+/g)?.length ?? 0;
    looks += openCode(line);
    for (const [found] of line.matchAll(/<[!?]|[[\]]/g)) {
      if (found === '[') open += 1;
      else if (found === ']' && open > 0) open -= 1;
      else looks += 1;
    }
    units += line.length;
    if (marks > bounds.marks || looks * units > bounds.lookedThrough) return true;
  }
  return false;
}

/** How often code begins in a line and does not end in it: only then the parser looks further. */
function openCode(line: string): number {
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  const ends: (number | undefined)[] = [];
  const nextOfLength = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const length = runs[at] ?? 0;
    ends[at] = nextOfLength.get(length);
    nextOfLength.set(length, at);
  }
  let open = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const end = ends[at];
    if (end === undefined) open += 1;
    else at = end;
  }
  return open;
}
