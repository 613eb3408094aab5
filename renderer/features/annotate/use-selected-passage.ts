import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { TextIndex } from '../../ui/text-index';
import type { Passage } from '#core/text/passage';
import { trimPassage } from '#core/text/passage';

export interface SelectedPassage {
  /** The selected words, clipped to the text and without white space at the ends; null for none. */
  readonly passage: Passage | null;
  /**
   * The same at this very moment: the browser reports a selection with a delay, and the next key
   * may come first.
   */
  readonly now: () => Passage | null;
  /** Clears the selection. */
  readonly clear: () => void;
}

/** Follows the selection; nothing is reported while the pointer is still dragging it. */
export function useSelectedPassage(index: TextIndex, document: DocumentRecord): SelectedPassage {
  const [passage, setPassage] = useState<Passage | null>(null);
  const text = useMemo(() => canonicalText(document.blocks), [document]);
  const drawing = useRef(false);
  useEffect(() => {
    function report(): void {
      if (drawing.current) return;
      const next = selectedIn(index, text);
      setPassage((before) => (samePassage(before, next) ? before : next));
    }
    function down(): void {
      drawing.current = true;
    }
    function up(): void {
      drawing.current = false;
      // The browser updates the selection after this event.
      setTimeout(report);
    }
    const page = window.document;
    page.addEventListener('selectionchange', report);
    index.root.addEventListener('pointerdown', down);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      page.removeEventListener('selectionchange', report);
      index.root.removeEventListener('pointerdown', down);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
  }, [index, text]);
  const clear = useCallback(() => window.getSelection()?.removeAllRanges(), []);
  return useMemo(
    () => ({ passage, now: () => (drawing.current ? passage : selectedIn(index, text)), clear }),
    [passage, index, text, clear],
  );
}

function selectedIn(index: TextIndex, text: string): Passage | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(index.root)) return null;
  const passage = index.passageOf(range);
  return passage && trimPassage(text, passage);
}

function samePassage(a: Passage | null, b: Passage | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}
