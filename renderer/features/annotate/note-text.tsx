import { Fragment, useCallback, type ReactNode } from 'react';
import { mayBeMarkdown } from '#core/model/may-be-markdown';
import type { NoteBlock, NoteInline } from '#core/annotations/note-markdown';
import { noteWords } from '#core/annotations/note-words';
import { desktop } from '../../desktop/desktop';
import { useAsync } from '../../ui/use-async';
import styles from './note-text.module.css';

/** A note for reading: its Markdown as paragraphs, lists, emphasis and links. */
export function NoteText({ note }: { readonly note: string }) {
  const blocks = useNoteBlocks(note);
  if (blocks === null)
    return (
      <p className={styles['plain']} dir="auto">
        {note}
      </p>
    );
  return (
    <div className={styles['note']} dir="auto">
      {blocks.map(showBlock)}
    </div>
  );
}

/** The words of a note without formatting, for a single line. */
export function NoteWords({ note }: { readonly note: string }) {
  const blocks = useNoteBlocks(note);
  return blocks === null ? note : noteWords(blocks);
}

/** Null while the parser is loading, and for notes best shown as typed. */
function useNoteBlocks(note: string): readonly NoteBlock[] | null {
  // Most notes are plain words: the parser is loaded only when one needs it.
  const parse = useCallback(async () => {
    const { parseNote } = await import('#core/annotations/note-markdown');
    return parseNote(note);
  }, [note]);
  return useAsync(mayBeMarkdown(note) ? parse : null).value;
}

function showBlock(block: NoteBlock, key: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{block.inlines.map(showInline)}</p>;
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(showBlock)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, place) => <li key={place}>{item.map(showBlock)}</li>);
      return block.start === null ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

function showInline(inline: NoteInline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Fragment key={key}>{inline.text}</Fragment>;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'emphasis':
      return <em key={key}>{inline.inlines.map(showInline)}</em>;
    case 'strong':
      return <strong key={key}>{inline.inlines.map(showInline)}</strong>;
    case 'link':
      return (
        <button
          key={key}
          type="button"
          className={styles['link']}
          title={inline.url}
          onClick={() => void desktop.openLink({ url: inline.url })}
        >
          {inline.inlines.map(showInline)}
        </button>
      );
  }
}
