import { useEffect } from 'react';
import { isHighlight, type Annotation } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import { isElsewhere } from '../../ui/is-typing';
import { isComposing, keyOf } from '../../ui/key-press';
import { withEdgeMoved } from '#core/reading/reading-cursor';
import {
  activate,
  activateForWriting,
  annotatingSession,
  type NotesPlace,
} from './annotating-session';
import type { Marking } from './marking';
import type { SelectedPassage } from './use-selected-passage';

interface Parts {
  readonly document: DocumentRecord;
  readonly marking: Marking;
  readonly selection: SelectedPassage;
  readonly active: Annotation | null;
  readonly notes: NotesPlace;
}

/** Digits mark or relabel, N writes a note, Enter opens the note, Delete deletes, Escape closes. */
export function useMarkingKeys(parts: Parts): void {
  const { document, marking, selection, active, notes } = parts;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (isElsewhere(event.target)) return;
      if (event.altKey) {
        if (moveEdge(event, document, active, marking)) event.preventDefault();
        return;
      }
      const label = labelFor(marking, event);
      const selected = { ...selection, passage: selection.now() };
      const done = label
        ? applyLabel(marking, selected, active, label)
        : runKey(keyOf(event), { document, marking, selection: selected, active, notes });
      if (done) event.preventDefault();
    }
    // Captured before the commands get it: with a mark open, Alt and arrows move its edges.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [document, marking, selection, active, notes]);
}

/** Alt and an arrow move the end of the open mark by a word, with Shift its start. */
function moveEdge(
  { key, shiftKey }: KeyboardEvent,
  document: DocumentRecord,
  active: Annotation | null,
  marking: Marking,
): boolean {
  if (!active || !isHighlight(active) || (key !== 'ArrowLeft' && key !== 'ArrowRight'))
    return false;
  const { position } = active.anchor;
  const edge = shiftKey ? 'start' : 'end';
  const moved = withEdgeMoved(document, position, edge, key === 'ArrowRight' ? 1 : -1);
  marking.changeRange(active, moved);
  return true;
}

function labelFor({ labels }: Marking, event: KeyboardEvent): string | null {
  if (isComposing(event)) return null;
  const { key, code } = event;
  // French and other keyboards type digits only with Shift: their row counts by position.
  const digit = /^[1-9]$/.test(key) ? key : /^Digit([1-9])$/.exec(code)?.[1];
  return (digit && labels[Number(digit) - 1]?.id) ?? null;
}

function applyLabel(
  marking: Marking,
  { passage, clear }: SelectedPassage,
  active: Annotation | null,
  labelId: string,
): boolean {
  if (passage) {
    marking.mark(passage, labelId);
    clear();
    return true;
  }
  if (!active || !isHighlight(active)) return false;
  marking.relabel([active], labelId);
  return true;
}

function runKey(key: string | null, { marking, selection, active, notes }: Parts): boolean {
  switch (key) {
    case 'n':
      if (selection.passage) return noteOnSelection(marking, selection, notes);
      if (!active) return false;
      activateForWriting(active.id);
      return true;
    case 'enter':
      if (!active) return false;
      activateForWriting(active.id);
      return true;
    case 'delete':
    case 'backspace':
      if (!active) return false;
      marking.remove([active]);
      return true;
    case 'escape':
      if (annotatingSession.get().activeId === null) return false;
      activate(null);
      return true;
    default:
      return false;
  }
}

/** Marks the selection with the default label and opens its note. */
export function noteOnSelection(
  marking: Marking,
  { passage, clear }: SelectedPassage,
  notes: NotesPlace,
): boolean {
  const id = passage && marking.mark(passage, marking.defaultLabel());
  if (!id) return false;
  clear();
  if (!notes.inMargin) notes.show();
  activateForWriting(id);
  return true;
}
