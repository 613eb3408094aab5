/** Short lines in a row above a text: the words of a menu or of a forecast. */
import type { SourcePiece } from '../source-text';
import type { PageSays, Said } from './line-roles';
import { eventWord } from './event-words';
import { isWordOrTwo } from './title-weights';
import { columnsOf, opensWithMark, sameWords } from './line-shape';

interface Line {
  readonly piece: SourcePiece;
  readonly said: Said | null;
}

/** Longest line of a menu, in columns, and least lines of one. */
const maxMenuColumns = 22;
const minMenuLines = 4;

/** Several lines of a word or two, of which no page says that one is its title. */
export function linesOfMenus(lines: readonly Line[], page: PageSays): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && isMenuWord(line) && !page.titles.some((each) => sameWords(each, line.piece.text)))
      continue;
    if (at - from >= minMenuLines) for (let nth = from; nth < at; nth += 1) found.add(nth);
    from = at + 1;
  }
  return found;
}

function isMenuWord({ piece: { kind, text }, said }: Line): boolean {
  // In a row of words a single one in capitals is no name.
  const isSaid = said !== null && said.role !== 'section' && !isWordOrTwo(text);
  const isWord = kind === 'paragraph' && !isSaid && !opensWithMark(text);
  return isWord && columnsOf(text) <= maxMenuColumns && !eventWord.test(text);
}
