import { useCallback, useMemo } from 'react';
import type { Annotation, Bookmark } from '#core/model/annotation';
import type { Placed } from '#core/annotations/placed-mark';
import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import { useCommand } from '../../navigation/commands';
import { copyLink, linkTo } from './copy-link';
import { citedParts, useCopyCited } from './copy-cited';
import type { WatchedStore } from '../../ui/store';
import { activateForWriting, type NotesPlace } from './annotating-session';
import type { Marking } from './marking';
import type { SelectedPassage } from './use-selected-passage';

interface Parts {
  readonly document: DocumentRecord;
  readonly marking: Marking;
  readonly selection: SelectedPassage;
  readonly active: Annotation | null;
  readonly bookmarks: readonly Placed<Bookmark>[];
  readonly reading: WatchedStore<{ readonly offset: number }>;
  readonly notes: NotesPlace;
}

/** Commands without a button on the page: bookmark this paragraph, note on the document, copy. */
export function useMarkCommands(parts: Parts): void {
  const { document, marking, selection, active, bookmarks, reading, notes } = parts;
  const toggleBookmark = useMemo(() => {
    if (!marking.log) return null;
    return () => {
      const place = active && active.kind !== 'document-note' ? active.anchor.position.start : null;
      const offset = selection.now()?.start ?? place ?? reading.get().offset;
      const block = document.blocks[blockAt(document, offset)];
      if (!block) return;
      const passage = { start: block.start, end: block.start + block.text.length };
      const there = bookmarks.filter(({ start }) => start >= passage.start && start < passage.end);
      if (there.length === 0) marking.bookmark(passage);
      else marking.remove(there.map(({ annotation }) => annotation));
    };
  }, [document, marking, selection, active, bookmarks, reading]);
  const writeOnDocument = useMemo(() => {
    if (!marking.log) return null;
    return () => {
      const id = marking.noteOnDocument();
      if (id === null) return;
      if (!notes.inMargin) notes.show();
      activateForWriting(id);
    };
  }, [marking, notes]);
  const copyCited = useCopyCited();
  const copyCitation = useMemo(() => {
    const { passage } = selection;
    if (passage) return () => copyCited([{ documentId: document.id, passage }]);
    return active ? () => copyCited(citedParts([active])) : null;
  }, [document, selection, active, copyCited]);
  const copyPlace = useCallback(() => {
    void copyLink(linkTo(document, active, selection.passage, reading.get().offset));
  }, [document, active, selection, reading]);
  useCommand('copy-citation', copyCitation);
  useCommand('copy-link', copyPlace);
  useCommand('toggle-bookmark', toggleBookmark);
  useCommand('note-on-document', writeOnDocument);
}
