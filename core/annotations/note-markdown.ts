/**
 * A note as the reader sees it: paragraphs, lists, quotations, emphasis, code and links. Anything
 * else in Markdown (raw HTML, images, tables, headings) stays as typed, so a note can only ever
 * show words. CommonMark 0.31, parsed by mdast.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isAllowedLink } from '#core/document/link-address';
import { cjkEmphasis } from '#core/text/cjk-emphasis';
import { isTameMarkdown, type MarkdownBounds } from '#core/text/tame-markdown';

export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly NoteInline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly NoteBlock[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; null for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly NoteBlock[])[];
    };

export type NoteInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inlines: readonly NoteInline[] }
  | { readonly kind: 'link'; readonly url: string; readonly inlines: readonly NoteInline[] };

/** Notes with more are shown as typed: nobody formats so much by hand. */
export const noteBounds: MarkdownBounds = {
  units: 50_000,
  brackets: 300,
  marks: 300,
  lookedThrough: 1_000_000,
};

/** Lists and quotations nested deeper than this are shown as typed. */
const maxDepth = 12;

/** @returns null when the note is better shown as typed. */
export function parseNote(note: string): readonly NoteBlock[] | null {
  if (!isTameMarkdown(note, noteBounds)) return null;
  const { children } = fromMarkdown(note, { extensions: [cjkEmphasis] });
  return children.flatMap((child) => blockOf(child, note, 0));
}

function blockOf(node: RootContent, note: string, depth: number): NoteBlock[] {
  if (depth > maxDepth) return literal(node, note);
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: inlinesOf(node.children, note) }];
    case 'blockquote':
      return [
        { kind: 'quote', blocks: node.children.flatMap((each) => blockOf(each, note, depth + 1)) },
      ];
    case 'list':
      return [
        {
          kind: 'list',
          start: node.ordered ? (node.start ?? 1) : null,
          items: node.children.map((item) =>
            item.children.flatMap((each) => blockOf(each, note, depth + 1)),
          ),
        },
      ];
    default:
      return literal(node, note);
  }
}

/** The node as it was typed. */
function literal(node: Nodes, note: string): NoteBlock[] {
  return [{ kind: 'paragraph', inlines: [{ kind: 'text', text: sourceOf(node, note) }] }];
}

function inlinesOf(nodes: readonly PhrasingContent[], note: string): NoteInline[] {
  return nodes.map((node): NoteInline => {
    switch (node.type) {
      case 'text':
        return { kind: 'text', text: node.value };
      case 'break':
        return { kind: 'text', text: '\n' };
      case 'inlineCode':
        return { kind: 'code', text: node.value };
      case 'emphasis':
      case 'strong':
        return { kind: node.type, inlines: inlinesOf(node.children, note) };
      case 'link':
        return isAllowedLink(node.url)
          ? { kind: 'link', url: node.url, inlines: inlinesOf(node.children, note) }
          : { kind: 'text', text: sourceOf(node, note) };
      default:
        return { kind: 'text', text: sourceOf(node, note) };
    }
  });
}

function sourceOf({ position }: Nodes, note: string): string {
  return note.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
