import { useEffect, useMemo } from 'react';
import type { Annotation } from '#core/model/annotation';
import { createArranger, type Arrangement } from '#core/annotations/arrangement';
import type { Label } from '#core/model/label';
import { insert } from '#core/annotations/passage-index-changes';
import type { ActContext } from '#core/changes/make-change';
import { indexPassages } from '#core/annotations/passage-index';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { DocumentRecord } from '#core/document/document';
import type { ChangeLog } from '../../data/change-log';
import { flash } from '../../navigation/flash';
import { useSelected, type WatchedStore } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { annotatingSession, resetAnnotating, type NotesPlace } from './annotating-session';
import { BookmarkRibbons } from './bookmark-ribbons';
import { FlashLight } from './flash-light';
import { MarginNotes } from './margin-notes';
import { MarkFrames } from './mark-frame';
import { MarkStrip } from './mark-strip';
import { createMarking } from './marking';
import type { People } from './people';
import { AnnotationsPanel } from './panel/annotations-panel';
import { SelectionToolbar } from './selection-toolbar';
import { useDescribedBlocks } from './use-described-blocks';
import { useDragSelection } from './use-drag-selection';
import { useMarkCommands } from './use-mark-commands';
import { bringOnScreen, useMarkAbovePanel, useMarkWalk } from './use-mark-walk';
import { useMarkingKeys } from './use-marking-keys';
import { usePageClicks } from './use-page-clicks';
import { usePainting } from './use-painting';
import { useReadingCursor } from './use-reading-cursor';
import { useSelectedPassage } from './use-selected-passage';
import { useTextMenu } from './use-text-menu';

interface Props {
  readonly page: { readonly index: TextIndex; readonly scroller: HTMLElement };
  readonly document: DocumentRecord;
  /** The visible ones. */
  readonly annotations: readonly Annotation[];
  readonly people: People;
  readonly labels: readonly Label[];
  readonly log: ChangeLog | null;
  readonly context: ActContext;
  readonly notes: NotesPlace;
  /** Where the reader is in the text. */
  readonly reading: WatchedStore<{ readonly offset: number }>;
  readonly knownTags: () => readonly string[];
}

/** Everything that marks and notes add to a page of text. */
export function MarkingLayer(props: Props) {
  const { page, document, annotations, labels, log, context, notes, reading, knownTags } = props;
  const { index, scroller } = page;
  const activeId = useSelected(annotatingSession, (now) => now.activeId);
  const marking = useMemo(
    () => createMarking({ document, labels, log, context, knownTags }),
    [document, labels, log, context, knownTags],
  );
  const arrange = useMemo(() => createArranger(document), [document]);
  const arrangement = useMemo(() => arrange(annotations), [arrange, annotations]);
  const { marks, bookmarks } = arrangement;
  const selection = useSelectedPassage(index, document);
  const active = activeId === null ? null : (annotations.find(({ id }) => id === activeId) ?? null);
  const open = useMemo(
    () => (activeId === null ? null : (marks.passages.find(({ id }) => id === activeId) ?? null)),
    [marks, activeId],
  );

  useEffect(() => resetAnnotating, []);
  usePainting(page, marks, labels);
  useDescribedBlocks(index, document, marks, labels);
  usePageClicks(index, marks, notes);
  useDragSelection(index, document.id, selection);
  useTextMenu({ index, document, marks, marking, selection, active: activeId, notes, reading });
  useMarkWalk(index, scroller, marks.passages, notes);
  useMarkAbovePanel(index, scroller, open, notes);
  useMarkCommands({ document, marking, selection, active, bookmarks, reading, notes });
  useMarkingKeys({ document, marking, selection, active, notes });
  useReadingCursor({ page, document });

  const cards = useCards(arrangement, activeId, open, notes.shown);
  return (
    <>
      <MarkFrames page={page} marks={marks.passages} document={document} marking={marking} />
      <FlashLight index={index} />
      <MarkStrip page={page} marks={marks.passages} labels={labels} />
      <BookmarkRibbons index={index} bookmarks={bookmarks} marking={marking} />
      {notes.panel ? (
        <AnnotationsPanel
          document={document}
          annotations={annotations}
          people={props.people}
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
            marks={cards.marks}
            unanchored={cards.unanchored}
            marking={marking}
            isBare={annotations.length === 0}
          />
        )
      )}
      {log && <SelectionToolbar selection={selection} marking={marking} notes={notes} />}
      <LiveRegion />
    </>
  );
}

/** Annotations with a card in the margin: notes and tags while they are shown, and the open one. */
function useCards(
  { carded, orphaned, whole }: Arrangement,
  activeId: string | null,
  open: PlacedMark | null,
  shown: boolean,
) {
  const beside = useMemo(() => {
    const line = shown ? carded : noCards;
    return (open && !line.passages.includes(open) ? insert(line, open) : line).passages;
  }, [carded, open, shown]);
  const unanchored = useMemo(
    () => [...whole.filter(({ id }) => shown || id === activeId), ...orphaned],
    [whole, orphaned, shown, activeId],
  );
  return { marks: beside, unanchored };
}

const noCards = indexPassages<PlacedMark>([]);

/**
 * The latest screen reader announcement; a component of its own, so that announcing redraws nothing
 * else.
 */
function LiveRegion() {
  const announcement = useSelected(annotatingSession, (now) => now.announcement);
  return (
    <div className="visually-hidden" role="status">
      {announcement}
    </div>
  );
}
