import { useEffect } from 'react';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { extended, nextUnit, type ReadingUnit } from '#core/reading/reading-cursor';
import { flashed } from '../../navigation/flash';
import { currentLocation } from '../../navigation/navigation-history';
import type { TextIndex } from '../../ui/text-index';
import { announce } from './annotating-session';
import { isElsewhere } from '../../ui/is-typing';
import { keyOf } from '../../ui/key-press';
import { bringOnScreen } from './use-mark-walk';
import type { Passage } from '#core/text/passage';

interface Parts {
  readonly page: { readonly index: TextIndex; readonly scroller: HTMLElement };
  readonly document: DocumentRecord;
}

const units: Readonly<Record<string, ReadingUnit>> = {
  p: 'paragraph',
  s: 'sentence',
  w: 'word',
};

/**
 * Reading and marking by keyboard: P, S and W select the next paragraph, sentence or word, with
 * Shift the previous one; X extends the selection, with Shift shortens it. The selection can be
 * marked with a digit or noted with N, like any other.
 */
export function useReadingCursor({ page, document }: Parts): void {
  useEffect(() => {
    const { index, scroller } = page;
    const text = canonicalText(document.blocks);
    let unit: ReadingUnit = 'sentence';
    /** The cursor's last place: marking clears the selection. */
    let last: Passage | null = null;

    function current(): Passage | null {
      const selection = window.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (range && !range.collapsed && range.intersectsNode(index.root)) {
        return index.passageOf(range);
      }
      return isOnScreen(index, scroller, last) ? last : null;
    }

    function show(passage: Passage): void {
      if (!select(index, passage)) return;
      last = passage;
      bringOnScreen(index, scroller, passage);
      announce(text.slice(passage.start, passage.end));
    }

    function move(step: 1 | -1): Passage | null {
      const offset = currentLocation()?.offset ?? 0;
      return nextUnit(document, current() ?? { start: offset, end: offset }, unit, step);
    }

    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isElsewhere(event.target)) return;
      const key = keyOf(event);
      if (key === null) return;
      const step = event.shiftKey ? -1 : 1;
      const at = current();
      let passage: Passage | null = null;
      if (key in units) {
        unit = units[key] ?? unit;
        passage = move(step);
      } else if (key === 'x' && at) passage = extended(document, at, unit, step);
      else return;
      event.preventDefault();
      if (passage) show(passage);
      else announce(step === 1 ? 'End of the text' : 'Beginning of the text');
    }
    const stop = flashed.subscribe(() => {
      const { passage } = flashed.get();
      if (passage) last = { start: passage.start, end: passage.start };
    });
    window.addEventListener('keydown', onKey);
    return () => {
      stop();
      window.removeEventListener('keydown', onKey);
    };
  }, [page, document]);
}

/** Selects a passage on the page and focuses the text; false when it has no place there. */
function select(index: TextIndex, { start, end }: Passage): boolean {
  const range = index.rangeOf(start, end);
  const selection = window.getSelection();
  if (!range || !selection) return false;
  index.root.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

function isOnScreen(index: TextIndex, scroller: HTMLElement, passage: Passage | null): boolean {
  const box = passage && index.rangeOf(passage.start, passage.end)?.getBoundingClientRect();
  if (!box) return false;
  const page = scroller.getBoundingClientRect();
  return box.bottom > page.top && box.top < page.bottom;
}
