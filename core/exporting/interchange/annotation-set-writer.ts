/**
 * The `.annotation` file of EPUB readers, written so that each of the three dialects in use reads
 * it (Readium's note, Thorium 3.5, the W3C draft EPUB Annotations 1.0): Thorium's context on the
 * set and on every item, all three spellings of tags, precise and change-resistant selectors. It
 * belongs beside the EPUB of the same document: Thorium only places what is in a book's spine.
 */
import { strToU8, zipSync } from 'fflate';
import { zipTime } from '#core/bytes/zip-time';
import type { Annotation } from '#core/model/annotation';
import { labelOf, type Hue, type Label } from '#core/model/label';
import { blockAt } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { indexCodePoints, type CodePointIndex } from '#core/text/code-points';
import type { DocumentRecord } from '#core/document/document';
import type { ExportedDocument, ExportSet } from '../export-set';
import { countsIn } from './counts-in';
import { blockElementId, containerId, textPath, withoutSeparators } from './epub-layout';
import { annotationIri, ownDocumentIri } from './identifiers';
import { ownMember, ownMembersOf } from './own-members';
import { annoContext } from './w3c-writer';
import type { Passage } from '#core/text/passage';
import { wellFormed } from '#core/text/well-formed';

/** The six colour names of the drafts; readers show any other as grey. */
const colours: Readonly<Record<Hue, string>> = {
  orange: 'orange',
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  rose: 'pink',
  violet: 'purple',
  teal: 'blue',
  brown: 'orange',
  grey: 'grey',
};

/** The set of one document. */
export function annotationSet(entry: ExportedDocument, set: ExportSet): Record<string, unknown> {
  const { document, source, annotations } = entry;
  const text = canonicalText(document.blocks);
  const points = indexCodePoints(text.replaceAll('\n', ''));
  return {
    '@context': annoContext,
    id: `urn:readout:set:${encodeURIComponent(document.id)}`,
    type: 'AnnotationSet',
    generator: {
      id: 'urn:readout:application',
      type: 'Software',
      name: `Readout ${set.version}`,
    },
    generated: set.generated,
    title: source.title,
    about: {
      'dc:identifier': [ownDocumentIri(document.id), ...(source.address ? [source.address] : [])],
      'dc:format': 'application/epub+zip',
      'dc:title': source.title,
      'dc:publisher': source.body ? [source.body] : [],
      'dc:creator': source.body ? [source.body] : [],
      ...(source.issued && { 'dc:date': source.issued.slice(0, 4) }),
    },
    items: annotations.map((annotation) => {
      const counted = countsIn(text, document.revision, annotation);
      return itemOf(annotation, document, set, counted ? points : null);
    }),
  };
}

export function writeAnnotationSet(entry: ExportedDocument, set: ExportSet): string {
  return `${JSON.stringify(annotationSet(entry, set), null, 2)}\n`;
}

/**
 * The same set as a `.annotations` file, as the W3C draft of September 2026 detaches a set from its
 * book and Thorium 3.6 reads and writes it: a ZIP with the set at its root, in the draft's context.
 */
export function writeAnnotationPackage(entry: ExportedDocument, set: ExportSet): Uint8Array {
  const json = { ...annotationSet(entry, set), '@context': epubAnnoContext };
  const part = strToU8(`${JSON.stringify(json, null, 2)}\n`);
  return zipSync({ [packagedSet]: part }, { mtime: zipTime });
}

/** Name of the set in its package. */
export const packagedSet = 'annotations.json';

const epubAnnoContext = 'https://www.w3.org/ns/epub-anno.jsonld';

function itemOf(
  annotation: Annotation,
  document: DocumentRecord,
  { labels, author }: ExportSet,
  points: CodePointIndex | null,
): unknown {
  const creator = annotation.creator ?? author;
  return {
    '@context': annoContext,
    id: annotationIri(annotation.id),
    type: 'Annotation',
    created: annotation.created,
    modified: annotation.modified,
    ...(creator !== null && { creator: personOf(creator) }),
    motivation: annotation.kind === 'bookmark' ? 'bookmarking' : 'highlighting',
    body: bodyOf(annotation, labels),
    target: targetOf(annotation, document, points),
    [ownMember]: ownMembersOf(annotation, labels),
  };
}

/** Both drafts also require an id; `encodeURIComponent` refuses lone surrogates. */
function personOf(name: string) {
  return { id: `urn:readout:person:${encodeURIComponent(wellFormed(name))}`, type: 'Person', name };
}

function bodyOf(annotation: Annotation, labels: readonly Label[]) {
  const { note, tags } = annotation;
  const label = annotation.kind === 'highlight' ? labelOf(labels, annotation.labelId) : null;
  return {
    type: 'TextualBody',
    value: note,
    format: 'text/plain',
    ...(label && { color: colours[label.hue], highlight: 'solid' }),
    ...(tags[0] !== undefined && { tag: tags[0], keyword: tags[0], tags }),
  };
}

/** @param points null when the offsets are not valid in this text. */
function targetOf(annotation: Annotation, document: DocumentRecord, points: CodePointIndex | null) {
  if (annotation.kind === 'document-note') return { source: textPath, selector: [] };
  const { quote, position, headings } = annotation.anchor;
  return {
    source: textPath,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      ...(points ? [cssSelector(document, position, points)] : []),
    ],
    meta: { headings: headings.map((txt, level) => ({ level: level + 1, txt })) },
  };
}

/** Within one block from its element, across blocks from the container of all. */
function cssSelector(
  document: DocumentRecord,
  { start, end }: Passage,
  points: CodePointIndex,
): unknown {
  const first = blockAt(document, start);
  const block = document.blocks[first];
  const inOne = block !== undefined && end <= block.start + block.text.length;
  const zero = points.toCodePoint(withoutSeparators(document, inOne ? block.start : 0));
  const at = (offset: number) => points.toCodePoint(withoutSeparators(document, offset)) - zero;
  return {
    type: 'CssSelector',
    value: `#${inOne ? blockElementId(first) : containerId}`,
    refinedBy: { type: 'TextPositionSelector', start: at(start), end: at(end) },
  };
}
