import { hitFrom } from '#core/text/find';
import type { TextIndex } from '../../ui/text-index';
import type { Passage } from '#core/text/passage';

/** Names of the highlights; their colours are in find-bar.module.css. */
export const hitsName = 'find-hit';
export const currentName = 'find-here';

/**
 * Hits painted at once. If there are more, only those around the screen are, which looks the same.
 */
const maxPainted = 2000;

/** Above the labels (0) and what two of them share (1). */
const hitsPriority = 2;
const currentPriority = 3;

export interface FoundHits {
  readonly hits: readonly Passage[];
  readonly current: number;
}

/**
 * Paints hits, the current one differently.
 *
 * @param around UTF-16 offset on screen: where to paint when there are too many hits
 * @returns true when all of them were painted, and scrolling needs no repainting
 */
export function paintHits(index: TextIndex, { hits, current }: FoundHits, around: number): boolean {
  const all = hits.length <= maxPainted;
  const from = all ? 0 : Math.max(0, hitFrom(hits, around) - maxPainted / 2);
  const ranges = hits.slice(from, from + maxPainted).flatMap((hit, nth) => {
    const range = from + nth === current ? null : index.rangeOf(hit.start, hit.end);
    return range ? [range] : [];
  });
  setHighlight(hitsName, ranges, hitsPriority);
  const here = hits[current];
  const range = here ? index.rangeOf(here.start, here.end) : null;
  setHighlight(currentName, range ? [range] : [], currentPriority);
  return all;
}

export function clearHits(): void {
  CSS.highlights.delete(hitsName);
  CSS.highlights.delete(currentName);
}

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
