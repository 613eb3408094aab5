import { useEffect } from 'react';
import type { Highlight } from '#core/annotations/annotation';
import { activate, activateForWriting, annotatingSession } from './annotating-session';
import type { NotesPlace } from './marking-layer';
import type { Marking } from './marking';
import type { SelectedPassage } from './use-selected-passage';

interface Parts {
  readonly marking: Marking;
  readonly selection: SelectedPassage;
  readonly active: Highlight | null;
  readonly notes: NotesPlace;
}

/** Digits mark or relabel, N writes a note, Enter opens the note, Delete deletes, Escape closes. */
export function useMarkingKeys({ marking, selection, active, notes }: Parts): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isElsewhere(event.target)) return;
      const label = labelFor(marking, event);
      const done = label
        ? applyLabel(marking, selection, active, label)
        : runKey(event.key, { marking, selection, active, notes });
      if (done) event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [marking, selection, active, notes]);
}

/** Keys typed into a field, or aimed at a button, a menu or a dialog, belong to those. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, input, [contenteditable], button, [role="menu"], [role="dialog"]') !==
      null
  );
}

function labelFor({ labels }: Marking, { key, code }: KeyboardEvent): string | null {
  const digit = /^[1-9]$/.test(key) ? key : /^Digit([1-9])$/.exec(code)?.[1];
  return (digit && labels[Number(digit) - 1]?.id) ?? null;
}

function applyLabel(
  marking: Marking,
  { passage, clear }: SelectedPassage,
  active: Highlight | null,
  labelId: string,
): boolean {
  if (passage) {
    marking.mark(passage, labelId);
    clear();
  } else if (active) marking.relabel(active, labelId);
  return passage !== null || active !== null;
}

function runKey(key: string, { marking, selection, active, notes }: Parts): boolean {
  switch (key) {
    case 'n':
    case 'N':
      if (selection.passage) return noteOnSelection(marking, selection, notes);
      if (!active) return false;
      activateForWriting(active.id);
      return true;
    case 'Enter':
      if (!active) return false;
      activateForWriting(active.id);
      return true;
    case 'Delete':
    case 'Backspace':
      if (!active) return false;
      marking.remove(active);
      return true;
    case 'Escape':
      if (annotatingSession.get().activeId === null) return false;
      activate(null);
      return true;
    default:
      return false;
  }
}

/** Marks the selection with the usual label and opens its note. */
export function noteOnSelection(
  marking: Marking,
  { passage, clear }: SelectedPassage,
  notes: NotesPlace,
): boolean {
  const id = passage && marking.mark(passage, marking.usualLabel());
  if (!id) return false;
  clear();
  if (!notes.inMargin) notes.show();
  activateForWriting(id);
  return true;
}
