/**
 * Notes that are paragraphs of a Word file, as Readout and converters write them: in the style of
 * footnotes, with a bookmark that their mark in the text links to.
 */
import { placeLink } from '#core/document/places';
import type { Span } from '#core/document/spans';
import { leadOfNote } from '../note-lead';
import type { SourcePiece } from '../source-text';

/** @returns the pieces with the links between notes and their marks as such. */
export function withNotesByPlaces(pieces: readonly SourcePiece[]): SourcePiece[] {
  const notes = new Map<SourcePiece, string>();
  for (const piece of pieces) {
    const { kind, spans = [] } = piece;
    if (kind !== 'note' || spans.some((span) => span.kind === 'note-mark')) continue;
    const place = spans.find((span) => span.kind === 'place' && span.start === 0);
    if (place?.value !== undefined) notes.set(piece, place.value);
  }
  const links = new Map([...notes.values()].map((name) => [placeLink(name), name]));
  return pieces.map((piece) => {
    const { kind, text, spans = [] } = piece;
    if (kind !== 'note')
      return spans.length === 0 ? piece : { ...piece, spans: referring(spans, links) };
    if (spans.some((span) => span.kind === 'note-mark')) return piece;
    const name = notes.get(piece) ?? null;
    const back = spans.find((span) => span.kind === 'link' && span.start === 0);
    const lead = back?.value?.startsWith('#') ? back : leadOfNote(text);
    // Where notes have bookmarks, a paragraph without one belongs to the note above.
    if (name === null && (notes.size > 0 || lead.start === lead.end)) return piece;
    const mark: Span = {
      kind: 'note-mark',
      start: lead.start,
      end: lead.end,
      value: name ?? text.slice(lead.start, lead.end),
    };
    return {
      ...piece,
      spans: [mark, ...spans.filter((span) => span !== lead && !isPlaceOf(span, name))],
    };
  });
}

function referring(spans: readonly Span[], links: ReadonlyMap<string, string>): Span[] {
  return spans.map((span) => {
    const name = span.kind === 'link' ? links.get(span.value ?? '') : undefined;
    return name === undefined ? span : { ...span, kind: 'note-reference' as const, value: name };
  });
}

function isPlaceOf({ kind, value }: Span, name: string | null): boolean {
  return kind === 'place' && value === name;
}
