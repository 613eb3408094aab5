import { useEffect } from 'react';
import { shortestAtOffset, type PassageIndex } from '#core/annotations/passage-index';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import { isPointed, showContextMenu } from '../../ui/context-menu';
import type { TextIndex } from '../../ui/text-index';
import type { NotesPlace } from './annotating-session';
import type { Marking } from './marking';
import { AnnotationActs, PlaceActs, SelectionActs } from './text-acts';
import type { SelectedPassage } from './use-selected-passage';

interface Parts {
  readonly index: TextIndex;
  readonly document: DocumentRecord;
  readonly marks: PassageIndex<PlacedMark>;
  readonly marking: Marking;
  readonly selection: SelectedPassage;
  readonly active: string | null;
  readonly notes: NotesPlace;
  readonly reading: { readonly get: () => { readonly offset: number } };
}

/**
 * The context menu of the text: for the selection, else the mark, else the paragraph under the
 * pointer.
 */
export function useTextMenu(parts: Parts): void {
  const { index, document, marks, marking, selection, active, notes, reading } = parts;
  useEffect(() => {
    const { root } = index;
    function onContextMenu(event: MouseEvent): void {
      const pointed = isPointed(event);
      // When opened by key, nothing need have the focus.
      const own =
        root.contains(event.target as Node) || (!pointed && event.target === window.document.body);
      if (event.defaultPrevented || !own) return;
      const drawn = window.getSelection();
      const { passage } = selection;
      if (passage && drawn && !drawn.isCollapsed) {
        const acts = (
          <SelectionActs selection={{ ...selection, passage }} marking={marking} notes={notes} />
        );
        showContextMenu(event, 'Selected words', acts, drawn.getRangeAt(0));
        return;
      }
      const offset = pointed ? index.offsetAt(event.clientX, event.clientY) : null;
      const open = active === null ? null : marks.passages.find(({ id }) => id === active);
      const mark = offset === null ? open : shortestAtOffset(marks, offset);
      if (mark) {
        const acts = (
          <AnnotationActs annotation={mark.annotation} marking={marking} notes={notes} />
        );
        showContextMenu(event, 'Mark', acts, index.rangeOf(mark.start, mark.end));
        return;
      }
      const block = document.blocks[blockAt(document, offset ?? reading.get().offset)];
      if (!block) return;
      const paragraph = { start: block.start, end: block.start + block.text.length };
      const acts = <PlaceActs passage={paragraph} marking={marking} />;
      showContextMenu(event, 'Text', acts, index.rangeOf(paragraph.start, paragraph.start));
    }
    window.addEventListener('contextmenu', onContextMenu);
    return () => window.removeEventListener('contextmenu', onContextMenu);
  }, [index, document, marks, marking, selection, active, notes, reading]);
}
