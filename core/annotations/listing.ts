/** The annotations of one document as a list: filtered, ordered, under headings. */
import type { DocumentRecord } from '#core/document/document';
import { paragraphNumberAt } from '#core/document/blocks';
import { sectionAt } from '#core/document/sections';
import { hasNote, isHighlight, labelIdOf, type Annotation } from '#core/model/annotation';
import { placeAnnotations } from './placed-mark';
import { tagsOf } from '#core/model/tags';

/** An annotation in the list, with its place in the text being shown. */
export interface Listed {
  readonly annotation: Annotation;
  /** UTF-16 offset where it begins; null for a note on the document and for orphans. */
  readonly start: number | null;
  readonly end: number | null;
  /** Permanent number of its paragraph; null in a heading and without a place. */
  readonly paragraph: number | null;
}

export interface ListFilter {
  /** Annotations with one of these labels; empty for all. */
  readonly labelIds: readonly string[];
  /** Annotations with all of these tags. */
  readonly tags: readonly string[];
  readonly withNote: boolean;
}

export const noFilter: ListFilter = { labelIds: [], tags: [], withNote: false };

export type ListOrder = 'place' | 'date';

export interface ListGroup {
  /** A section's title, or a day as ISO date; null above the first section. */
  readonly heading: string | null;
  readonly kind: 'section' | 'day' | 'document' | 'orphaned';
  readonly items: readonly Listed[];
}

/** Every annotation with its place, in reading order; those without one come first. */
export function listAnnotations(
  document: DocumentRecord,
  annotations: readonly Annotation[],
): readonly Listed[] {
  const anchored = annotations.filter((each) => each.kind !== 'document-note');
  const { placed, orphaned } = placeAnnotations(document, anchored);
  const whole = annotations.filter((each) => each.kind === 'document-note');
  const nowhere = { start: null, end: null, paragraph: null };
  return [
    ...[...whole, ...orphaned].map((annotation) => ({ annotation, ...nowhere })),
    ...placed.map(({ annotation, start, end }) => ({
      annotation,
      start,
      end,
      paragraph: paragraphNumberAt(document, start),
    })),
  ];
}

export function isListed({ annotation }: Listed, filter: ListFilter): boolean {
  const { labelIds, tags, withNote } = filter;
  const label = labelIdOf(annotation);
  if (labelIds.length > 0 && (label === null || !labelIds.includes(label))) return false;
  if (withNote && !hasNote(annotation)) return false;
  const own = tags.length > 0 ? tagsOf(annotation) : [];
  return tags.every((tag) => own.includes(tag));
}

/** Under section headings in reading order, or under days with the newest first. */
export function groupListed(
  document: DocumentRecord,
  listed: readonly Listed[],
  order: ListOrder,
): readonly ListGroup[] {
  const ordered = order === 'place' ? listed : [...listed].sort(newestFirst);
  const groups: { heading: string | null; kind: ListGroup['kind']; items: Listed[] }[] = [];
  for (const item of ordered) {
    const { heading, kind } = order === 'place' ? sectionOf(document, item) : dayOf(item);
    const last = groups.at(-1);
    if (last?.heading === heading && last.kind === kind) last.items.push(item);
    else groups.push({ heading, kind, items: [item] });
  }
  return groups;
}

function newestFirst(a: Listed, b: Listed): number {
  return a.annotation.modified < b.annotation.modified ? 1 : -1;
}

function sectionOf(document: DocumentRecord, { annotation, start }: Listed) {
  if (start !== null) {
    return { heading: sectionAt(document, start).title, kind: 'section' as const };
  }
  const kind = isHighlight(annotation) || annotation.kind === 'bookmark' ? 'orphaned' : 'document';
  return { heading: null, kind } as const;
}

function dayOf({ annotation }: Listed) {
  return { heading: annotation.modified.slice(0, 10), kind: 'day' as const };
}
