import type { BlockContent, PhrasingContent } from 'mdast';
import { mayBeMarkdown } from '#core/model/may-be-markdown';
import { parseNote, type NoteBlock, type NoteInline } from '#core/annotations/note-markdown';

/**
 * A note as Markdown that means what the reader sees on screen: lists, emphasis and links stay, and
 * everything else is text, which the serialiser escapes. It is parsed exactly when the screen
 * parses it.
 */
export function noteAsMdast(note: string): BlockContent[] {
  const blocks = mayBeMarkdown(note) ? parseNote(note) : null;
  return blocks?.flatMap(blockOf) ?? textAsMdast(note);
}

/** Unformatted text: a blank line separates paragraphs, a line break stays one. */
export function textAsMdast(text: string): BlockContent[] {
  return text
    .split(/(?:\r\n|[\n\r])[^\S\n\r]*(?:\r\n|[\n\r])\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', children: linesOf(part) }));
}

function blockOf(block: NoteBlock): BlockContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', children: block.inlines.flatMap(inlineOf) }];
    case 'quote':
      return [{ type: 'blockquote', children: block.blocks.flatMap(blockOf) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.start !== null,
          start: block.start,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: item.flatMap(blockOf),
          })),
        },
      ];
  }
}

function inlineOf(inline: NoteInline): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return linesOf(inline.text);
    case 'code':
      return [{ type: 'inlineCode', value: inline.text }];
    case 'emphasis':
    case 'strong':
      return [{ type: inline.kind, children: inline.inlines.flatMap(inlineOf) }];
    case 'link':
      return [{ type: 'link', url: inline.url, children: inline.inlines.flatMap(inlineOf) }];
  }
}

function linesOf(text: string): PhrasingContent[] {
  return text
    .split(/\r\n|[\n\r]/)
    .flatMap((line, index): PhrasingContent[] =>
      index === 0
        ? [{ type: 'text', value: line }]
        : [{ type: 'break' }, { type: 'text', value: line }],
    );
}
