import { useEffect, useMemo } from 'react';
import { isHighlight, type Annotation, type Bookmark } from '#core/annotations/annotation';
import type { Label } from '#core/annotations/label';
import type { ActContext } from '#core/annotations/make-change';
import { createPlacer } from '#core/annotations/placed-mark';
import type { DocumentRecord } from '#core/document/document';
import type { ChangeLog } from '../../db/change-log';
import { flash } from '../../ui/flash';
import { useStore, type WatchedStore } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { annotatingSession, resetAnnotating } from './annotating-session';
import { BookmarkRibbons } from './bookmark-ribbons';
import { FlashLight } from './flash-light';
import { MarginNotes } from './margin-notes';
import { MarkFrame } from './mark-frame';
import { createMarking } from './marking';
import { AnnotationsPanel } from './panel/annotations-panel';
import { SelectionToolbar } from './selection-toolbar';
import { useDescribedBlocks } from './use-described-blocks';
import { useMarkCommands } from './use-mark-commands';
import { bringOnScreen, useMarkWalk } from './use-mark-walk';
import { useMarkingKeys } from './use-marking-keys';
import { usePageClicks } from './use-page-clicks';
import { usePainting } from './use-painting';
import { useReadingCursor } from './use-reading-cursor';
import { useSelectedPassage } from './use-selected-passage';

/** Where notes are shown, and how that is changed. */
export interface NotesPlace {
  /** In the margin, or where there is none in the panel. */
  readonly shown: boolean;
  /** Beside the text; otherwise in a panel over it. */
  readonly inMargin: boolean;
  /** The list of all annotations. */
  readonly panel: boolean;
  readonly show: () => void;
  /** Closes the panel. */
  readonly hide: () => void;
}

interface Props {
  readonly page: { readonly index: TextIndex; readonly scroller: HTMLElement };
  readonly document: DocumentRecord;
  readonly annotations: readonly Annotation[];
  readonly labels: readonly Label[];
  readonly log: ChangeLog | null;
  readonly context: ActContext;
  readonly notes: NotesPlace;
  /** Where the text is being read. */
  readonly reading: WatchedStore<{ readonly offset: number }>;
  readonly knownTags: () => readonly string[];
}

/** Everything that marks and notes add to a page of text. */
export function MarkingLayer(props: Props) {
  const { page, document, annotations, labels, log, context, notes, reading, knownTags } = props;
  const { index, scroller } = page;
  const { activeId, hoverId, spoken } = useStore(annotatingSession);
  const marking = useMemo(
    () => createMarking({ document, labels, log, context, knownTags }),
    [document, labels, log, context, knownTags],
  );
  const { marks, bookmarks, whole } = usePlaced(document, annotations);
  const selection = useSelectedPassage(index, document);
  const active = annotations.find((annotation) => annotation.id === activeId) ?? null;

  useEffect(() => resetAnnotating, []);
  usePainting(page, marks.placed, labels);
  useDescribedBlocks(index, document, marks.placed, labels);
  usePageClicks(index, marks.placed, notes);
  useMarkWalk(index, scroller, marks.placed, notes);
  useMarkCommands({ document, marking, selection, active, bookmarks, reading, notes });
  useMarkingKeys({ document, marking, selection, active, notes });
  useReadingCursor({ page, document });

  const framed = [...new Set([hoverId, activeId])].flatMap(
    (id) => marks.placed.find((each) => each.id === id) ?? [],
  );
  return (
    <>
      {framed.map((mark) => (
        <MarkFrame
          key={mark.id}
          page={page}
          mark={mark}
          active={mark.id === activeId}
          document={document}
          marking={marking}
        />
      ))}
      <FlashLight index={index} />
      <BookmarkRibbons index={index} bookmarks={bookmarks} marking={marking} />
      {notes.panel ? (
        <AnnotationsPanel
          document={document}
          annotations={annotations}
          marking={marking}
          reading={reading}
          onGo={({ start, end }) => {
            if (start === null || end === null) return;
            bringOnScreen(index, scroller, { start, end });
            flash({ start, end });
          }}
          onClose={notes.hide}
        />
      ) : (
        notes.inMargin && (
          <MarginNotes
            index={index}
            marks={marks.placed.filter(
              ({ annotation }) =>
                annotation.id === activeId || (notes.shown && needsCard(annotation)),
            )}
            unplaced={[
              ...whole.filter(({ id }) => notes.shown || id === activeId),
              ...marks.homeless,
            ]}
            marking={marking}
          />
        )
      )}
      {log && <SelectionToolbar selection={selection} marking={marking} notes={notes} />}
      <div className="visually-hidden" role="status">
        {spoken}
      </div>
    </>
  );
}

function needsCard({ note, tags }: Annotation): boolean {
  return note !== '' || tags.length > 0;
}

function usePlaced(document: DocumentRecord, annotations: readonly Annotation[]) {
  const place = useMemo(() => createPlacer(document), [document]);
  return useMemo(() => {
    const isBookmark = (each: Annotation): each is Bookmark => each.kind === 'bookmark';
    return {
      marks: place(annotations.filter(isHighlight)),
      bookmarks: place(annotations.filter(isBookmark)).placed,
      whole: annotations.filter(({ kind }) => kind === 'document-note'),
    };
  }, [place, annotations]);
}
