/** A note as paragraphs: its emphasis drawn, its lists and quotations as indented text. */
import type { Paragraph, RunLook, TextRun } from 'docx';
import { parseNote, type NoteBlock, type NoteInline } from '#core/annotations/note-markdown';
import { paragraphOf, paragraphWith, runsOf, settingOf, type Setting } from './word-text';

/** Indent of a list or quotation, in twentieths of a point. */
const step = 280;

/** @param style of its paragraphs. */
export function noteParagraphs(note: string, style: string, language: string): Paragraph[] {
  const blocks = parseNote(note);
  if (blocks === null) {
    return note.split(/\r\n?|\n/).map((line) => paragraphOf(style, line, language));
  }
  return blocks.flatMap((block) => blockParagraphs(block, { style, language, depth: 0 }, ''));
}

interface Where {
  readonly style: string;
  readonly language: string;
  /** How many lists and quotations it is nested in. */
  readonly depth: number;
}

/** @param marker before its first words: a bullet or a number; empty for none. */
function blockParagraphs(block: NoteBlock, where: Where, marker: string): Paragraph[] {
  const inner = { ...where, depth: where.depth + 1 };
  switch (block.kind) {
    case 'paragraph':
      return [inlineParagraph(block.inlines, where, marker)];
    case 'quote':
      return block.blocks.flatMap((each, at) =>
        blockParagraphs(each, inner, at === 0 ? marker : ''),
      );
    case 'list':
      return block.items.flatMap((item, number) => {
        const own = block.start === null ? '• ' : `${block.start + number}. `;
        if (item.length === 0) return [inlineParagraph([], inner, own)];
        return item.flatMap((each, at) => blockParagraphs(each, inner, at === 0 ? own : ''));
      });
  }
}

function inlineParagraph(inlines: readonly NoteInline[], where: Where, marker: string): Paragraph {
  const setting = settingOf(inlines.map(wordsOf).join(''), where.language);
  const children = [
    ...runsOf(marker, setting),
    ...inlines.flatMap((inline) => inlineRuns(inline, setting, {})),
  ];
  const left = step * where.depth;
  return paragraphWith(where.style, setting, children, left > 0 ? { indent: { left } } : {});
}

function wordsOf(inline: NoteInline): string {
  return 'text' in inline ? inline.text : inline.inlines.map(wordsOf).join('');
}

/** A link is its words followed by the address: nothing in a note can be followed by accident. */
function inlineRuns(inline: NoteInline, setting: Setting, look: RunLook): TextRun[] {
  const inside = (more: RunLook) =>
    'inlines' in inline
      ? inline.inlines.flatMap((each) => inlineRuns(each, setting, { ...look, ...more }))
      : [];
  switch (inline.kind) {
    case 'text':
      return runsOf(inline.text, setting, look);
    case 'code':
      return runsOf(inline.text, setting, {
        ...look,
        font: { ascii: 'Courier New', hAnsi: 'Courier New', cs: 'Courier New' },
      });
    case 'emphasis':
      return inside({ italics: true });
    case 'strong':
      return inside({ bold: true });
    case 'link': {
      const address = wordsOf(inline) === inline.url ? '' : ` (${inline.url})`;
      return [...inside({}), ...runsOf(address, setting, look)];
    }
  }
}
