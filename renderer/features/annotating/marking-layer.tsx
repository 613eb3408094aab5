import { useEffect, useMemo } from 'react';
import type { ActContext } from '#core/annotations/make-change';
import type { Highlight } from '#core/annotations/annotation';
import type { Label } from '#core/annotations/label';
import { placeAnnotations } from '#core/annotations/placed-mark';
import type { DocumentRecord } from '#core/document/document';
import type { ChangeLog } from '../../db/change-log';
import { useStore } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { annotatingSession, resetAnnotating } from './annotating-session';
import { MarginNotes } from './margin-notes';
import { MarkFrame } from './mark-frame';
import { createMarking } from './marking';
import { NotesPanel } from './notes-panel';
import { SelectionToolbar } from './selection-toolbar';
import { useMarkWalk } from './use-mark-walk';
import { useMarkingKeys } from './use-marking-keys';
import { usePageClicks } from './use-page-clicks';
import { usePainting } from './use-painting';
import { useSelectedPassage } from './use-selected-passage';

/** Where notes are shown, and how that is changed. */
export interface NotesPlace {
  readonly shown: boolean;
  /** Beside the text; otherwise in a panel over it. */
  readonly inMargin: boolean;
  readonly show: () => void;
  readonly hide: () => void;
}

interface Props {
  readonly page: { readonly index: TextIndex; readonly scroller: HTMLElement };
  readonly document: DocumentRecord;
  readonly annotations: readonly Highlight[];
  readonly labels: readonly Label[];
  readonly log: ChangeLog | null;
  readonly context: ActContext;
  readonly notes: NotesPlace;
}

/** Everything that marks and notes add to a page of text. */
export function MarkingLayer({ page, document, annotations, labels, log, context, notes }: Props) {
  const { index, scroller } = page;
  const { activeId, hoverId, spoken } = useStore(annotatingSession);
  const marking = useMemo(
    () => createMarking(document, labels, log, context),
    [document, labels, log, context],
  );
  const marks = useMemo(() => placeAnnotations(document, annotations), [document, annotations]);
  const selection = useSelectedPassage(index, document);
  const active = annotations.find((annotation) => annotation.id === activeId) ?? null;

  useEffect(() => resetAnnotating, []);
  usePainting(index, marks.placed, labels);
  usePageClicks(index, marks.placed, notes);
  useMarkWalk(index, scroller, marks.placed, notes);
  useMarkingKeys({ marking, selection, active, notes });

  const listed = marks.placed.filter(
    ({ annotation }) => annotation.id === activeId || (notes.shown && annotation.note !== ''),
  );
  return (
    <>
      {[...new Set([hoverId, activeId])].map((id) => {
        const mark = marks.placed.find((each) => each.id === id);
        return (
          mark && <MarkFrame key={mark.id} index={index} mark={mark} active={id === activeId} />
        );
      })}
      {notes.inMargin ? (
        <MarginNotes index={index} marks={listed} homeless={marks.homeless} marking={marking} />
      ) : (
        notes.shown && <NotesPanel marks={marks} marking={marking} onClose={notes.hide} />
      )}
      {log && <SelectionToolbar selection={selection} marking={marking} notes={notes} />}
      <div className="visually-hidden" role="status">
        {spoken}
      </div>
    </>
  );
}
