import { useEffect, useLayoutEffect, useMemo } from 'react';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { findIn, hitFrom } from '#core/text/find';
import { foldText, type FoldedText } from '#core/text/fold';
import { nextHit } from '#core/text/walk-hits';
import { useCommand } from '../../navigation/commands';
import { currentLocation, pushLocation } from '../../navigation/navigation-history';
import { useStore } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { clearHits, paintHits } from './find-painter';
import { findSession, resetFind, type FindSession } from './find-session';
import type { Passage } from '#core/text/passage';
import { quotePassage } from '#core/text/passage';

export interface FindPage {
  readonly index: TextIndex;
  readonly scroller: HTMLElement;
}

/** The bar's actions. */
export interface Find {
  readonly search: (part: Partial<Pick<FindSession, 'query' | 'options'>>) => void;
  readonly go: (direction: 1 | -1) => void;
  /** Goes to one of the hits. */
  readonly goTo: (nth: number) => void;
  /** Closes the bar and leaves the current hit selected. */
  readonly close: () => void;
}

/** Longest selection, in UTF-16 units, that is used as the words to find. */
const maxSelectionLength = 300;

/** Share of the page above a hit that was scrolled to. */
const above = 1 / 3;

/** Find in page for one rendered document: commands, hits and their painting. */
export function useFind(page: FindPage, document: DocumentRecord): Find {
  const { open, hits, current } = useStore(findSession);
  const find = useMemo(() => createFind(page, document), [page, document]);
  useCommand('find', find.show);
  useCommand('find-next', find.next);
  useCommand('find-previous', find.previous);
  useEffect(() => resetFind, []);
  useLayoutEffect(() => {
    if (!open) return;
    const { index, scroller } = page;
    const paint = () => paintHits(index, { hits, current }, currentLocation()?.offset ?? 0);
    let waiting = false;
    const paintSoon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        paint();
      });
    };
    const all = paint();
    if (!all) scroller.addEventListener('scroll', paintSoon, { passive: true });
    const stopRepainting = index.onRedrawn(paintSoon);
    return () => {
      scroller.removeEventListener('scroll', paintSoon);
      stopRepainting();
      clearHits();
    };
  }, [page, open, hits, current]);
  return find;
}

/** Searches a text, which is folded once per option. */
function createFinder(text: string) {
  let folded: { readonly exactCase: boolean; readonly of: FoldedText } | null = null;
  return ({ query, options }: Pick<FindSession, 'query' | 'options'>): Passage[] => {
    const { exactCase } = options;
    if (folded?.exactCase !== exactCase) folded = { exactCase, of: foldText(text, options) };
    return findIn(folded.of, query, options);
  };
}

function createFind(page: FindPage, document: DocumentRecord) {
  const text = canonicalText(document.blocks);
  const hitsOf = createFinder(text);
  /** Where this search began: the next hit from here is shown first. */
  let origin = 0;
  let left = false;

  function search(part: Partial<Pick<FindSession, 'query' | 'options'>>): void {
    const { query, options } = { ...findSession.get(), ...part };
    const hits = hitsOf({ query, options });
    const current = hits.length === 0 ? -1 : hitFrom(hits, origin);
    findSession.set((now) => ({ ...now, query, options, hits, current, wrapped: null }));
    reveal(hits[current]);
  }
  function reveal(hit: Passage | undefined): void {
    const distance = distanceTo(page, hit);
    if (distance === null) return;
    if (!left) pushLocation();
    left = true;
    page.scroller.scrollBy({ top: distance });
  }
  function begin(): void {
    const selected = selectedPassage(page.index);
    origin = selected?.start ?? currentLocation()?.offset ?? 0;
    left = false;
    const words = selected ? quotePassage(text, selected).trim() : '';
    findSession.set((now) => ({ ...now, open: true, asked: now.asked + 1 }));
    search(words === '' || words.length > maxSelectionLength ? {} : { query: words });
  }
  function go(direction: 1 | -1): void {
    const { open, query, hits, current } = findSession.get();
    if (!open) {
      begin();
      return;
    }
    const step = query === '' ? null : nextHit(hits.length, current, direction);
    if (step !== null) arrive(step.at, step.wrapped);
  }
  function arrive(at: number, wrapped: FindSession['wrapped']): void {
    const hit = findSession.get().hits[at];
    origin = hit?.start ?? origin;
    findSession.set((now) => ({ ...now, current: at, wrapped }));
    reveal(hit);
  }
  function close(): void {
    const { hits, current } = findSession.get();
    const hit = hits[current];
    resetFind();
    returnTo(page, hit);
  }
  return {
    search,
    go,
    goTo: (nth: number) => arrive(nth, null),
    close,
    show: begin,
    next: () => go(1),
    previous: () => go(-1),
  };
}

/** Returns the focus to the text, with the hit selected. */
function returnTo({ index }: FindPage, hit: Passage | undefined): void {
  index.root.focus({ preventScroll: true });
  const range = hit && index.rangeOf(hit.start, hit.end);
  const selection = window.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Pixels to scroll to bring a hit on screen; null when it is visible, or there is none. */
function distanceTo({ index, scroller }: FindPage, hit: Passage | undefined): number | null {
  const box = hit && index.rangeOf(hit.start, hit.end)?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (!box || (box.top >= view.top && box.bottom <= view.bottom)) return null;
  return box.top - view.top - view.height * above;
}

function selectedPassage(index: TextIndex): Passage | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(index.root) ? index.passageOf(range) : null;
}
