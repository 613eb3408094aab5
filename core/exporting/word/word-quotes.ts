/** The quotes of documents with notes and citations, as a Word file: headings, and items below them. */
import type { Paragraph, Table } from 'docx';
import type { ExportSet } from '../export-set';
import type { ExportTools } from '../export-tools';
import { outlineOf, type DocumentOutline } from '../outline';
import { packWord } from './pack-word';
import { createLabelStyles, type LabelStyles } from './label-styles';
import { itemParagraphs } from './word-item';
import { styles } from './word-look';
import { paragraphOf } from './word-text';

/** All documents in one file. */
export function writeWordQuotes(set: ExportSet, tools: ExportTools): Promise<Uint8Array> {
  const outlines = set.documents.map((entry) => outlineOf(entry, set, tools));
  const title = set.documents.map(({ source }) => source.title).join('; ') || 'Readout';
  const labels = createLabelStyles();
  const paragraphs = outlines.flatMap((outline) => outlineParagraphs(outline, labels));
  const language = set.documents[0]?.document.language ?? 'und';
  return packWord({ title, language, paragraphs, comments: [], labels }, set);
}

function outlineParagraphs(
  { entry, facts, groups }: DocumentOutline,
  labels: LabelStyles,
): (Paragraph | Table)[] {
  const { title, language } = entry.source;
  return [
    paragraphOf('Heading1', title, language),
    ...(facts.length > 0 ? [paragraphOf(styles.facts, facts.join(' · '), language)] : []),
    ...groups.flatMap(({ heading, items }) => [
      ...(heading === null ? [] : [paragraphOf('Heading2', heading, language)]),
      ...items.flatMap((item) => itemParagraphs(item, language, labels)),
    ]),
  ];
}
