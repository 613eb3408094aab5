/**
 * A document as a Word file: its text with the marks as shading and the notes as real comments,
 * which Word and LibreOffice list, answer and resolve. Annotations without a place in the text
 * follow it. A mark without note, tag or another person's name has no comment: the legend explains
 * its look.
 */
import { BookmarkEnd, BookmarkStart, type Paragraph, type Table } from 'docx';
import { isHighlight } from '#core/model/annotation';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { blockAt } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { beginsNote } from '#core/document/notes';
import type { Span } from '#core/document/spans';
import { layOutSheet } from '#core/printing/print-sheet';
import type { ExportedDocument, ExportSet } from '../export-set';
import type { ExportTools } from '../export-tools';
import { innerTargets } from '../inner-targets';
import { outlineOf, type OutlineItem } from '../outline';
import { createLabelStyles, type LabelStyles } from './label-styles';
import { markedBlock, type Range } from './marked-block';
import { packWord } from './pack-word';
import { createComments, nameOf, type Comments } from './word-comments';
import { itemParagraphs } from './word-item';
import { anchorName, blockParagraphs, withAnchor, type WrittenRow } from './word-blocks';
import { styles } from './word-look';
import { paragraphOf, paragraphWith, runsOf, settingOf } from './word-text';
import type { Passage } from '#core/text/passage';

export function writeWordDocument(
  entry: ExportedDocument,
  set: ExportSet,
  tools: ExportTools,
): Promise<Uint8Array> {
  const { title, language } = entry.source;
  const options = { ...set.options, context: 'none', grouping: 'section' } as const;
  const { facts, groups } = outlineOf(entry, { labels: set.labels, options }, tools);
  const items = groups.flatMap((group) => group.items);
  const orphaned = items.filter((item) => item.orphaned);
  const comments = createComments(nameOf(set.author) || 'Reader', language);
  const labels = createLabelStyles();
  const paragraphs = [
    titleParagraph(entry, items, comments),
    ...(facts.length > 0 ? [paragraphOf(styles.facts, facts.join(' · '), language)] : []),
    ...legend(items, labels),
    ...textParagraphs(entry, items, comments, labels),
    ...(orphaned.length > 0 ? [paragraphOf('Heading1', 'Not found in this text', 'en')] : []),
    ...orphaned.flatMap((item) => itemParagraphs(item, language, labels)),
  ];
  return packWord({ title, language, paragraphs, comments: comments.all(), labels }, set);
}

/** Notes on the whole document are comments on its title. */
function titleParagraph(
  { source: { title, language } }: ExportedDocument,
  items: readonly OutlineItem[],
  comments: Comments,
): Paragraph {
  const notes = items.filter(({ annotation }) => annotation.kind === 'document-note');
  const ranges = notes.map((item) => comments.add(item));
  const setting = settingOf(title, language);
  return paragraphWith('Title', setting, [
    ...ranges.flatMap(({ open }) => open),
    ...runsOf(title, setting),
    ...ranges.flatMap(({ close }) => close),
  ]);
}

/** The labels in use, each in its own look. */
function legend(items: readonly OutlineItem[], labels: LabelStyles): Paragraph[] {
  for (const { label } of items) if (label) labels.idOf(label);
  const setting = settingOf('', 'und');
  const names = labels
    .used()
    .flatMap((label) => [
      ...runsOf(' ', setting),
      ...runsOf(label.name, setting, { style: labels.idOf(label) }),
      ...runsOf(' ', setting),
    ]);
  if (names.length === 0) return [];
  return [paragraphWith(styles.facts, setting, [...runsOf('Labels:', setting), ...names])];
}

function textParagraphs(
  { document, annotations }: ExportedDocument,
  items: readonly OutlineItem[],
  comments: Comments,
  labels: LabelStyles,
): (Paragraph | Table)[] {
  const itemOf = new Map(items.map((item) => [item.annotation.id, item]));
  const anchored = annotations.filter((each) => each.kind !== 'document-note');
  const text = canonicalText(document.blocks);
  const placed = placeAnnotations(document, anchored).placed.map(({ id, start, end }) => ({
    id,
    ...wholeCharacters(text, { start, end }),
  }));
  const ranges = placed.flatMap(({ id, start, end }): Range[] => {
    const item = itemOf.get(id);
    return item ? [{ start, end, ...endsOf(item, comments) }] : [];
  });
  const marks = placed.map(({ id, start, end }) => ({ id, start, end, labelId: '', note: '' }));
  const sheet = { highlights: true, notes: 'none' } as const;
  const styleOf = (id: string) => {
    const label = itemOf.get(id)?.label;
    return label ? labels.idOf(label) : null;
  };
  const rangesIn = rangesByBlock(document, ranges);
  const targets = innerTargets(document.blocks);
  const written = layOutSheet(document, text, marks, sheet).map((row, index): WrittenRow => {
    const setting = settingOf(row.block.text, document.language);
    const anchorOf = (span: Span) => {
      const to = targets.of(span, index);
      return to === null ? null : anchorName(to);
    };
    const runs = markedBlock(row, rangesIn.get(index) ?? [], setting, styleOf, anchorOf);
    const isPlace = targets.all.has(index) || beginsNote(row.block);
    return { row, setting, runs: isPlace ? withAnchor(runs, index) : runs };
  });
  return blockParagraphs(document.blocks, written);
}

/** The ranges that begin or end in each block, by its index. */
function rangesByBlock(
  document: Pick<DocumentRecord, 'blocks'>,
  ranges: readonly Range[],
): ReadonlyMap<number, readonly Range[]> {
  const found = new Map<number, Range[]>();
  for (const range of ranges) {
    const ends = [blockAt(document, range.start), blockAt(document, range.end - 1)];
    for (const index of new Set(ends)) {
      const known = found.get(index);
      if (known) known.push(range);
      else found.set(index, [range]);
    }
  }
  return found;
}

/** A run cannot end between the two halves of a surrogate pair: the pair is kept whole. */
function wholeCharacters(text: string, { start, end }: Passage): Passage {
  const isInside = (offset: number) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1));
  return { start: isInside(start) ? start - 1 : start, end: isInside(end) ? end + 1 : end };
}

/** A bookmark is also one in Word, with a comment that says what it is. */
function endsOf(item: OutlineItem, comments: Comments): Pick<Range, 'open' | 'close'> {
  const { annotation, note, tags } = item;
  if (isHighlight(annotation)) {
    const speaks = note !== null || tags.length > 0 || annotation.creator !== null;
    return speaks ? comments.add(item) : { open: [], close: [] };
  }
  const number = comments.all().length + 1;
  const { open, close } = comments.add(item);
  return {
    open: [new BookmarkStart(`bookmark_${number}`, number), ...open],
    close: [...close, new BookmarkEnd(number)],
  };
}
