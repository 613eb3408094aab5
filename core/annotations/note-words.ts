import type { NoteBlock, NoteInline } from './note-markdown';

/**
 * The words of a note without formatting: each block, and each line of a paragraph, on a line of
 * its own. A list item begins with a dash or its number, so that a list still reads as one.
 */
export function noteWords(blocks: readonly NoteBlock[]): string {
  return blocks.map(wordsOfBlock).join('\n');
}

function wordsOfBlock(block: NoteBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wordsOfInlines(block.inlines);
    case 'quote':
      return noteWords(block.blocks);
    case 'list': {
      const { start, items } = block;
      const sign = (nth: number) => (start === null ? '–' : `${start + nth}.`);
      return items.map((item, nth) => `${sign(nth)} ${noteWords(item)}`).join('\n');
    }
  }
}

function wordsOfInlines(inlines: readonly NoteInline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : wordsOfInlines(inline.inlines)))
    .join('');
}
