import { sourcePiece, type SourcePiece } from './source-text';
import { covered, joinedTexts, plainText } from './spanned-words';

/**
 * The pieces of a footnote or endnote: all its paragraphs, the first after the mark used in the
 * text. A list or a table in a note stays one.
 *
 * @param name the note's, the same as at the mark.
 * @param mayBegin the note may begin with its mark, which is not written again then.
 */
export function asNote(
  pieces: readonly SourcePiece[],
  mark: string,
  name: string,
  mayBegin = false,
): SourcePiece[] {
  const [first, ...others] = pieces;
  const words = first ? { text: first.text, spans: first.spans ?? [] } : plainText('');
  if (mayBegin && words.text.startsWith(mark)) {
    const over = { kind: 'note-mark' as const, value: name, start: 0, end: mark.length };
    const opening = sourcePiece('note', words.text, { spans: [over, ...words.spans] });
    return [opening, ...others.map(asPart)].filter((piece) => piece !== null);
  }
  const marked = joinedTexts(
    [covered(plainText(mark), { kind: 'note-mark', value: name }), words],
    ' ',
  );
  const opening = sourcePiece('note', marked.text, { spans: marked.spans });
  return [opening, ...others.map(asPart)].filter((piece) => piece !== null);
}

function asPart(piece: SourcePiece): SourcePiece {
  return piece.kind === 'paragraph' ? { ...piece, kind: 'note' } : piece;
}
