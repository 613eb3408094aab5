/**
 * What an export for people shows of a document, in display order and before any format: groups of
 * annotations, each with quote, place, note, tags and citation. Every writer for people (Markdown,
 * HTML, Word, text) draws this outline and decides nothing else.
 */
import { hasNote, labelIdOf, quoteOf, type Annotation } from '#core/model/annotation';
import { labelOf, type Label } from '#core/model/label';
import { listAnnotations, type Listed } from '#core/annotations/listing';
import { tagsOf } from '#core/model/tags';
import type { Citation } from '#core/citing/citation-runs';
import { locatorOf, type Locator } from '#core/citing/locator';
import type { DocumentRecord } from '#core/document/document';
import { sectionAt } from '#core/document/sections';
import type { ExportedDocument, ExportSet } from './export-set';
import type { ExportTools } from './export-tools';
import { quoteIn } from './quote-in';
import { keptQuote, type Quote } from './quote-runs';
import type { Passage } from '#core/text/passage';

export interface OutlineItem {
  readonly annotation: Annotation;
  /** "Commitment", "Bookmark", "Note on the document". */
  readonly name: string;
  /** Null for annotations without a label. */
  readonly label: Label | null;
  readonly locator: Locator;
  /** Title of the section it begins in; null in the lead and without a place. */
  readonly section: string | null;
  /** When it was made, for people. */
  readonly made: string;
  readonly quote: Quote;
  /** As typed; null when there is none. */
  readonly note: string | null;
  /** Without #; empty when tags are left out. */
  readonly tags: readonly string[];
  readonly citation: Citation | null;
  /** The translation mark beside the quote when no citation carries it; null without one. */
  readonly mark: string | null;
  /** Its words have no certain place in the text. */
  readonly orphaned: boolean;
}

export interface OutlineGroup {
  /** A section's title, a label's name or a day; null above the first section. */
  readonly heading: string | null;
  readonly items: readonly OutlineItem[];
}

export interface DocumentOutline {
  readonly entry: ExportedDocument;
  /** Date, issuer and translation mark, as far as known. */
  readonly facts: readonly string[];
  readonly groups: readonly OutlineGroup[];
}

export function outlineOf(
  entry: ExportedDocument,
  set: Pick<ExportSet, 'labels' | 'options'>,
  tools: ExportTools,
): DocumentOutline {
  const { document, source, annotations } = entry;
  const listed = listAnnotations(document, annotations);
  const items = listed.map((each) => itemOf(entry, each, set, tools));
  return {
    entry,
    facts: [
      source.issued === null ? null : tools.formatDate(source.issued),
      source.body,
      source.translationMark,
    ].filter((fact) => fact !== null),
    groups: grouped(items, set, tools),
  };
}

/** Where, by whom and when, and whatever else must be beside the words: "¶7", "24 Nov 2026". */
export function placeFacts({ annotation, locator, made, mark, orphaned }: OutlineItem): string[] {
  const paragraph = locator.paragraph === null ? null : `¶${locator.paragraph}`;
  const facts = [
    paragraph,
    annotation.creator,
    made,
    mark,
    orphaned ? 'not found in this text' : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function itemOf(
  { document, source }: ExportedDocument,
  { annotation, start, end }: Listed,
  { labels, options }: Pick<ExportSet, 'labels' | 'options'>,
  tools: ExportTools,
): OutlineItem {
  const passage = start === null || end === null ? null : { start, end };
  const locator = passage ? locatorOf(document, passage) : { paragraph: null, section: null };
  const labelId = labelIdOf(annotation);
  const label = labelId === null ? null : labelOf(labels, labelId);
  const isQuoted = annotation.kind !== 'document-note';
  const citation = options.citations && isQuoted ? tools.cite(source, locator) : null;
  return {
    annotation,
    name: label?.name ?? nameOf(annotation),
    label,
    locator,
    section: passage && sectionAt(document, passage.start).title,
    made: tools.formatDate(annotation.created),
    quote: quoteOfItem(document, annotation, passage, options.context),
    note: hasNote(annotation) ? annotation.note : null,
    tags: options.tags ? tagsOf(annotation) : [],
    citation,
    mark: citation || !isQuoted ? null : source.translationMark,
    orphaned: isQuoted && passage === null,
  };
}

function nameOf(annotation: Annotation): string {
  return annotation.kind === 'bookmark' ? 'Bookmark' : 'Note on the document';
}

/** A bookmark points at its paragraph; it does not quote all of it. */
function quoteOfItem(
  document: DocumentRecord,
  annotation: Annotation,
  passage: Passage | null,
  context: ExportSet['options']['context'],
): Quote {
  if (annotation.kind === 'document-note') return [];
  return passage ? quoteIn(document, passage, context) : keptQuote(quoteOf(annotation));
}

function grouped(
  items: readonly OutlineItem[],
  { labels, options }: Pick<ExportSet, 'labels' | 'options'>,
  tools: ExportTools,
): OutlineGroup[] {
  switch (options.grouping) {
    case 'section':
      return runsOf(items, ({ section }) => section);
    case 'label': {
      const order = labels.map(({ name }) => name);
      const rank = ({ name }: OutlineItem) => order.indexOf(name) + 1 || order.length + 1;
      const sorted = [...items].sort((a, b) => rank(a) - rank(b));
      return runsOf(sorted, ({ name }) => name);
    }
    case 'date': {
      const made = ({ annotation }: OutlineItem) => annotation.created;
      const sorted = [...items].sort((a, b) => (made(a) < made(b) ? -1 : 1));
      return runsOf(sorted, (item) => tools.formatDate(made(item)));
    }
  }
}

/** Groups neighbours with the same heading. */
function runsOf(
  items: readonly OutlineItem[],
  headingOf: (item: OutlineItem) => string | null,
): OutlineGroup[] {
  const groups: { heading: string | null; items: OutlineItem[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    const last = groups.at(-1);
    if (last?.heading === heading) last.items.push(item);
    else groups.push({ heading, items: [item] });
  }
  return groups;
}
