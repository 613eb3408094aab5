import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { mayBeMarkdown } from '#core/model/may-be-markdown';
import { parseNote, type NoteBlock, type NoteInline } from '#core/annotations/note-markdown';

/** A note as elements; shown as on screen, and shown as typed when the screen does so. */
export function noteAsHast(note: string): ElementContent[] {
  const blocks = mayBeMarkdown(note) ? parseNote(note) : null;
  return blocks?.map(blockOf) ?? [h('p', note)];
}

function blockOf(block: NoteBlock): ElementContent {
  switch (block.kind) {
    case 'paragraph':
      return h('p', block.inlines.map(inlineOf));
    case 'quote':
      return h('blockquote', block.blocks.map(blockOf));
    case 'list': {
      const items = block.items.map((item) => h('li', item.map(blockOf)));
      return block.start === null ? h('ul', items) : h('ol', { start: block.start }, items);
    }
  }
}

/** Only addresses that notes may link to get here (`isAllowedLink`). */
function inlineOf(inline: NoteInline): ElementContent {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', value: inline.text };
    case 'code':
      return h('code', inline.text);
    case 'emphasis':
      return h('em', inline.inlines.map(inlineOf));
    case 'strong':
      return h('strong', inline.inlines.map(inlineOf));
    case 'link':
      return h('a', { href: inline.url, rel: 'noreferrer' }, inline.inlines.map(inlineOf));
  }
}
