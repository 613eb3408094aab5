/**
 * One annotation as Markdown, plain or for Obsidian. Built as a tree and written by a CommonMark
 * serialiser, which escapes titles, quotes and notes: text stays text, and a note cannot end its
 * block.
 */
import type { BlockContent, Paragraph, PhrasingContent, RootContent, Strong, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { noteBounds } from '#core/annotations/note-markdown';
import { isHeadRow } from '#core/document/tables';
import { cjkEmphasis } from '#core/text/cjk-emphasis';
import { isTameMarkdown } from '#core/text/tame-markdown';
import { placeFacts, type OutlineItem } from '../outline';
import { isAlone, type Quote, type QuoteRun, type QuoteRuns, type QuoteTable } from '../quote-runs';
import { noteAsMdast } from './note-as-mdast';
import { wordsAsMdast } from './words-as-mdast';

export type MarkdownFlavour = 'plain' | 'obsidian';

export function annotationBlock(item: OutlineItem, flavour: MarkdownFlavour): string {
  return flavour === 'plain' ? writeMarkdown(plain(item)) : obsidian(item);
}

/**
 * Created once: the serialiser caches its compiled patterns on the extension. Columns of tables are
 * not padded: one long cell would make all rows as long.
 */
const gfm = gfmToMarkdown({ tablePipeAlign: false });

/**
 * Writes nodes as Markdown, without a line break at the end. The serialiser encodes characters
 * beside emphasis as references where CommonMark would not recognise it; beside Japanese brackets
 * it is recognised here, so the characters themselves are written if they read back the same.
 */
export function writeMarkdown(children: readonly RootContent[]): string {
  const careful = serialised(children, {});
  if (!/&#x[0-9A-F]{2,6};/.test(careful) || !isTameMarkdown(careful, noteBounds)) return careful;
  const bare = serialised(children, { strong: marked('**'), emphasis: marked('*') });
  return meaning(bare) === meaning(careful) ? bare : careful;
}

type Handlers = NonNullable<NonNullable<Parameters<typeof toMarkdown>[1]>['handlers']>;
type Handle = NonNullable<Handlers['strong']>;

function serialised(children: readonly RootContent[], handlers: Handlers): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { extensions: [gfm], bullet: '-', emphasis: '*', rule: '-', handlers },
  ).trimEnd();
}

/** Emphasis that leaves its surroundings unchanged. */
function marked(marks: string): Handle {
  return (node: Strong, _parent, state, info) => {
    const exit = state.enter('strong');
    const words = state.containerPhrasing(node, { ...info, before: marks, after: marks });
    exit();
    return `${marks}${words}${marks}`;
  };
}

/** What a text says, without positions. */
function meaning(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [cjkEmphasis] });
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function plain(item: OutlineItem): RootContent[] {
  return [
    paragraph([
      { type: 'strong', children: [text(item.name)] },
      text(` · ${placeFacts(item).join(' · ')}`),
    ]),
    ...(item.quote.length > 0
      ? [{ type: 'blockquote' as const, children: quoteBlocks(item.quote) }]
      : []),
    ...(item.note === null ? [] : noteAsMdast(item.note)),
    ...(item.tags.length > 0 ? [paragraph([text(`Tags: ${item.tags.join(', ')}`)])] : []),
    ...(item.citation ? [paragraph([text(item.citation.text)])] : []),
  ];
}

/** A foldable callout, and its block id on a line of its own after it. */
function obsidian(item: OutlineItem): string {
  const note = item.note === null ? [] : noteAsMdast(item.note);
  const callout: BlockContent[] = [
    paragraph([raw('[!quote]+ '), text([item.name, ...placeFacts(item)].join(' · '))]),
    ...quoteBlocks(item.quote),
    ...(item.citation
      ? [paragraph([{ type: 'emphasis' as const, children: [text(item.citation.text)] }])]
      : []),
    ...(note.length > 0
      ? [paragraph([{ type: 'strong' as const, children: [text('Note')] }]), ...note]
      : []),
    ...(item.tags.length > 0
      ? [paragraph([raw(item.tags.map((tag) => `#${obsidianTag(tag)}`).join(' '))])]
      : []),
  ];
  const quote = writeMarkdown([{ type: 'blockquote', children: callout }]);
  return `${quote}\n\n^${blockId(item.annotation.id)}`;
}

/** The id of an annotation's block: letters, digits and dashes; it never changes. */
export function blockId(annotationId: string): string {
  return `ann-${annotationId.replaceAll(/[^A-Za-z0-9]+/g, '').slice(0, 12) || 'note'}`;
}

/** A tag that Obsidian accepts: letters, digits, _ - and /, and not digits alone. */
export function obsidianTag(tag: string): string {
  const clean = tag.replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
  return /[\p{L}_-]/u.test(clean) ? clean : `_${clean}`;
}

type WordsOf = (runs: QuoteRuns) => PhrasingContent[];

export function quoteBlocks(quote: Quote): BlockContent[] {
  const alone = isAlone(quote);
  const wordsOf: WordsOf = (runs) =>
    runs.flatMap((run) => (alone ? wordsAsMdast(run.text, run.spans) : emphasised(run)));
  return quote.map((part) =>
    part.kind === 'table' ? tableOf(part, wordsOf) : paragraph(wordsOf(part.runs)),
  );
}

/**
 * A table of Markdown has one row of headers, here an empty one if there is none, and no merged
 * cells: the others that one spans are empty.
 */
function tableOf({ head, rows }: QuoteTable, wordsOf: WordsOf): Table {
  const all = [...head, ...rows.map(({ cells }) => cells)];
  const width = all[0]?.reduce((sum, { wide }) => sum + wide, 0) ?? 0;
  const hasHead = all[0] !== undefined && isHeadRow(all[0]);
  return {
    type: 'table',
    children: [...(hasHead ? [] : [[]]), ...all].map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => {
        const cell = cells.find((each) => each.column === column);
        return { type: 'tableCell', children: cell ? wordsOf(cell.runs) : [] };
      }),
    })),
  };
}

/**
 * Within its sentence the quoted part is bold. Blanks at its ends stay outside: Markdown would not
 * recognise it.
 */
function emphasised({ text: value, quoted, spans }: QuoteRun): PhrasingContent[] {
  if (!quoted) return wordsAsMdast(value, spans);
  const others = spans.filter(({ kind }) => kind !== 'strong');
  return [{ type: 'strong', children: wordsAsMdast(value, others) }];
}

/** Written without escaping. Only ever our own words, or a cleaned tag. */
function raw(value: string): PhrasingContent {
  return { type: 'html', value };
}
