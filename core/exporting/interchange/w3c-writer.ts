/**
 * W3C Web Annotation Data Model (Recommendation, 23 February 2017) as one JSON-LD collection with
 * its page inside. Positions are code points (4.2.5); a TimeState names the revision that was read
 * (4.3.1). What the model has no place for is under one prefixed member.
 */
import { labelIdOf, quoteOf, type Annotation } from '#core/model/annotation';
import { labelOf, type Label } from '#core/model/label';
import { canonicalText } from '#core/document/canonical-text';
import { indexCodePoints, type CodePointIndex } from '#core/text/code-points';
import type { ExportedDocument, ExportSet } from '../export-set';
import { countsIn } from './counts-in';
import { annotationIri, documentIri, ownDocumentIri, revisionIri } from './identifiers';
import { ownMember, ownMembersOf, ownNamespace } from './own-members';

export const annoContext = 'http://www.w3.org/ns/anno.jsonld';

/** The collection as plain JSON. */
export function w3cCollection(set: ExportSet): Record<string, unknown> {
  const items = set.documents.flatMap((entry) => annotationsOf(entry, set));
  const id = `urn:readout:collection:${encodeURIComponent(set.generated)}`;
  return {
    '@context': [
      annoContext,
      { readout: ownNamespace, [ownMember]: { '@id': ownMember, '@type': '@json' } },
    ],
    id,
    type: 'AnnotationCollection',
    label: set.documents.map(({ source }) => source.title).join('; ') || 'Readout',
    ...(set.author !== null && { creator: person(set.author) }),
    generator: { id: 'urn:readout:application', type: 'Software', name: `Readout ${set.version}` },
    generated: set.generated,
    total: items.length,
    first: {
      id: `${id}:1`,
      type: 'AnnotationPage',
      partOf: { id, type: 'AnnotationCollection' },
      startIndex: 0,
      items,
    },
  };
}

/** The file: JSON, indented for people. */
export function writeW3c(set: ExportSet): string {
  return `${JSON.stringify(w3cCollection(set), null, 2)}\n`;
}

function annotationsOf(entry: ExportedDocument, set: ExportSet): unknown[] {
  const text = canonicalText(entry.document.blocks);
  const points = indexCodePoints(text);
  return entry.annotations.map((annotation) => ({
    id: annotationIri(annotation.id),
    type: 'Annotation',
    motivation: motivationOf(annotation),
    created: annotation.created,
    modified: annotation.modified,
    ...creatorOf(annotation, set.author),
    ...bodyOf(annotation, set.labels),
    target: targetOf(
      annotation,
      entry,
      countsIn(text, entry.document.revision, annotation) ? points : null,
    ),
    [ownMember]: ownMembersOf(annotation, set.labels),
  }));
}

function motivationOf({ kind, note }: Annotation): string {
  if (kind === 'bookmark') return 'bookmarking';
  return note === '' && kind === 'highlight' ? 'highlighting' : 'commenting';
}

/** One body for the note, one for each tag, one for the label; a plain bookmark has none. */
function bodyOf(annotation: Annotation, labels: readonly Label[]): { body?: unknown[] } {
  const body = [
    ...(annotation.note === ''
      ? []
      : [textualBody(annotation.note, 'commenting', { format: 'text/markdown' })]),
    ...labelNames(annotation, labels).map((name) => textualBody(name, 'classifying')),
    ...annotation.tags.map((tag) => textualBody(tag, 'tagging')),
  ];
  return body.length > 0 ? { body } : {};
}

function labelNames(annotation: Annotation, labels: readonly Label[]): string[] {
  const id = labelIdOf(annotation);
  return id === null ? [] : [labelOf(labels, id).name];
}

function textualBody(value: string, purpose: string, more = {}) {
  return { type: 'TextualBody', value, purpose, ...more };
}

/** @param points null when the offsets are not valid in this text. */
function targetOf(
  annotation: Annotation,
  { document, source }: ExportedDocument,
  points: CodePointIndex | null,
): unknown {
  const target = {
    type: 'SpecificResource',
    source: documentIri(source),
    ...(documentIri(source) !== ownDocumentIri(document.id) && {
      scope: ownDocumentIri(document.id),
    }),
    state: {
      type: 'TimeState',
      sourceDate: annotation.created,
      cached: revisionIri(annotation.revision),
    },
  };
  if (annotation.kind === 'document-note') return target;
  const { prefix, suffix } = annotation.anchor.quote;
  const { start, end } = annotation.anchor.position;
  const quote = { type: 'TextQuoteSelector', exact: quoteOf(annotation), prefix, suffix };
  if (!points) return { ...target, selector: [quote] };
  const position = {
    type: 'TextPositionSelector',
    start: points.toCodePoint(start),
    end: points.toCodePoint(end),
  };
  return { ...target, selector: [quote, position] };
}

/** The annotation's creator; for the sender's own, the name sent with the file, if there is one. */
function creatorOf({ creator }: Annotation, author: string | null) {
  const name = creator ?? author;
  return name === null ? {} : { creator: person(name) };
}

function person(name: string) {
  return { type: 'Person', name };
}
