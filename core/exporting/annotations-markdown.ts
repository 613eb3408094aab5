/**
 * Writes a document's annotations as Markdown: in reading order, under the headings of the
 * document, each with its label, paragraph number, date, quote and note. The tree is built as
 * data and written by a CommonMark serialiser, which escapes whatever a title, a quote or a note
 * holds: text stays text.
 */
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { hasNote, isHighlight, type Annotation } from '#core/annotations/annotation';
import { labelOf, type Label } from '#core/annotations/label';
import { compareInReadingOrder } from '#core/annotations/reading-order';
import { paragraphNumberAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import { sectionAt } from '#core/document/sections';

export interface MarkdownExport {
  readonly document: DocumentRecord;
  readonly annotations: readonly Annotation[];
  readonly labels: readonly Label[];
  /** Writes an ISO time or date for people. */
  readonly formatDate: (iso: string) => string;
}

/** The whole file, ending in one newline. */
export function annotationsAsMarkdown(source: MarkdownExport): string {
  const root: Root = { type: 'root', children: [...head(source), ...body(source)] };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '*',
    rule: '-',
  });
}

function head({ document, formatDate }: MarkdownExport): RootContent[] {
  const facts = [document.date ? formatDate(document.date) : null, document.translationMark].filter(
    (fact) => fact !== null,
  );
  return [
    { type: 'heading', depth: 1, children: [text(document.title)] },
    ...(facts.length > 0 ? [paragraph([text(facts.join(' · '))])] : []),
  ];
}

function body({ document, annotations, labels, formatDate }: MarkdownExport): RootContent[] {
  const ordered = annotations
    .filter(isHighlight)
    .map((annotation) => ({ annotation, ...annotation.anchor.position, id: annotation.id }))
    .sort(compareInReadingOrder);
  if (ordered.length === 0) return [paragraph([text('No annotations.')])];
  const content: RootContent[] = [];
  let section: string | null = null;
  for (const { annotation, start } of ordered) {
    const { title } = sectionAt(document, start);
    if (title !== null && title !== section) {
      content.push({ type: 'heading', depth: 2, children: [text(title)] });
    }
    section = title;
    const where = paragraphNumberAt(document, start);
    const facts = [where === null ? null : `¶${where}`, formatDate(annotation.created)].filter(
      (fact) => fact !== null,
    );
    content.push(
      paragraph([
        { type: 'strong', children: [text(labelOf(labels, annotation.labelId).name)] },
        text(` · ${facts.join(' · ')}`),
      ]),
      { type: 'blockquote', children: paragraphs(annotation.anchor.quote.exact) },
      ...(hasNote(annotation) ? paragraphs(annotation.note) : []),
    );
  }
  return content;
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** Text of several lines: a blank line parts paragraphs, a single line break stays one. */
function paragraphs(value: string): BlockContent[] {
  return value
    .split(/\r\n|\r|\n/)
    .join('\n')
    .split(/\n{2,}/)
    .filter((each) => each.trim() !== '')
    .map((each) => paragraph(lines(each)));
}

function lines(value: string): PhrasingContent[] {
  return value
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'break' }, text(line)]));
}
