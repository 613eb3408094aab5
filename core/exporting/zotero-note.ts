import { isHighlight, quoteOf, type Annotation } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import { compareInReadingOrder } from '#core/annotations/reading-order';
import { citationOf, escapeHtml, type Citation } from '#core/citing/citation-runs';
import type { Citer } from '#core/citing/cite';
import { locatorOf } from '#core/citing/locator';
import { canonicalText } from '#core/document/canonical-text';
import { sectionAt } from '#core/document/sections';
import type { DocumentRecord } from '#core/document/document';
import type { Span } from '#core/document/spans';
import { quoteIn } from './quote-in';
import { keptQuote } from './quote-runs';
import { quotedWordsAsHtml } from './quoted-words';
import type { ExportedDocument, ExportSet } from './export-set';
import type { Passage } from '#core/text/passage';

/**
 * The annotations of a document as the HTML of one Zotero note: notes on the document, then
 * passages in reading order under their headings. Null when there are none.
 */
export function zoteroNoteOf(
  exported: ExportedDocument,
  set: ExportSet,
  citer: Citer,
): string | null {
  const { document, source, annotations } = exported;
  if (annotations.length === 0) return null;
  const parts = [`<h1>${escapeHtml(source.title)}</h1>`];
  let section: string | null = null;
  const text = canonicalText(document.blocks);
  const plain = withPlainLooks(document);
  for (const annotation of inReadingOrder(annotations)) {
    const passage = placeOf(annotation, text);
    const title = passage === null ? null : sectionAt(document, passage.start).title;
    if (title !== null && title !== section) parts.push(`<h2>${escapeHtml(title)}</h2>`);
    section = title;
    parts.push(
      quotedWordsAsHtml({
        language: document.language,
        quote: passage === null ? keptQuote(quoteOf(annotation)) : quoteIn(plain, passage, 'none'),
        citation: citationFor(exported, set, annotation, passage, citer),
        label: labelFor(annotation, set),
        creator: annotation.creator,
        note: annotation.note,
        tags: set.options.tags ? annotation.tags : [],
      }),
    );
  }
  return parts.join('');
}

/** Zotero's notes have no place for readings, and would take them for words, nor for languages. */
function withPlainLooks({ blocks }: Pick<DocumentRecord, 'blocks'>) {
  const isWords = ({ kind }: Span) => kind !== 'ruby' && kind !== 'language';
  return {
    blocks: blocks.map((block) =>
      block.spans ? { ...block, spans: block.spans.filter(isWords) } : block,
    ),
  };
}

/** Notes on the whole document first. */
function inReadingOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations
    .map((annotation) => {
      const whole = annotation.kind === 'document-note';
      const { start, end } = whole ? { start: -1, end: -1 } : annotation.anchor.position;
      return { annotation, id: annotation.id, start, end };
    })
    .sort(compareInReadingOrder)
    .map(({ annotation }) => annotation);
}

/** Where its words are; null when other words are there, or when it has none. */
function placeOf(annotation: Annotation, text: string): Passage | null {
  if (annotation.kind === 'document-note') return null;
  const { position, quote } = annotation.anchor;
  return text.slice(position.start, position.end) === quote.exact ? position : null;
}

function labelFor(annotation: Annotation, { labels }: ExportSet): string | null {
  if (isHighlight(annotation)) return labelOf(labels, annotation.labelId).name;
  return annotation.kind === 'bookmark' ? 'Bookmark' : null;
}

/** Without a citation a quote still has the translation mark beside it. */
function citationFor(
  { document, source }: ExportedDocument,
  { options }: ExportSet,
  annotation: Annotation,
  passage: Passage | null,
  citer: Citer,
): Citation | null {
  if (annotation.kind === 'document-note') return null;
  const nowhere = { paragraph: null, section: null };
  if (options.citations) {
    return citer.cite(source, passage === null ? nowhere : locatorOf(document, passage));
  }
  const mark = source.translationMark;
  return mark === null ? null : citationOf([{ text: mark, italic: false }]);
}
