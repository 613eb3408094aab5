/** The marks of footnotes and endnotes in a Word file. */
import { wordsIn, type XmlElement } from '#core/bytes/xml-tree';
import type { SpanMark } from '#core/document/spans';

export type NoteKind = 'footnote' | 'endnote';

/** The name of a note, the same at its mark and at the note itself. */
export function noteName(kind: NoteKind, id: string): string {
  return `${kind}-${id}`;
}

/** What the reference to a note leads to. */
export function noteOf({ name, attributes }: XmlElement): { kind: NoteKind; id: string } {
  const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
  return { kind, id: attributes['id'] ?? '' };
}

export function referenceTo(kind: NoteKind, id: string): SpanMark {
  return { kind: 'note-reference', value: noteName(kind, id) };
}

/**
 * The mark that a file gives a note instead of a number: the words after the reference, in its run
 * (ECMA-376, customMarkFollows). Null for a note that is counted, or when there are no such words.
 */
export function ownMark(reference: XmlElement, after: readonly XmlElement[]): string | null {
  const { name, attributes } = reference;
  if (name !== 'footnoteReference' && name !== 'endnoteReference') return null;
  if (!/^(?:1|true|on)$/.test(attributes['customMarkFollows'] ?? '')) return null;
  const words = after.filter((each) => each.name === 't').map(wordsIn);
  return words.join('').trim() || null;
}
