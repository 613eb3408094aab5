import type { Passage } from '#core/text/passage';

export interface RunIndex {
  /** A range of the page; null when the passage is not shown. */
  readonly rangeOf: (passage: Passage) => Range | null;
  /** The passage a range covers; null when it covers nothing of the present text. */
  readonly passageOf: (range: AbstractRange) => Passage | null;
}

interface Run {
  readonly start: number;
  readonly node: Text;
}

/** For the current rendering; another rendering needs another index. */
export function indexRuns(root: HTMLElement): RunIndex {
  const runs: Run[] = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const node = element.firstChild;
    return node instanceof Text ? [{ start: Number(element.dataset['start']), node }] : [];
  });
  // A moved section is drawn in its new place: runs are in the order of the present text.
  const ordered = runs.toSorted((a, b) => a.start - b.start);

  function boundary(offset: number, side: 'start' | 'end'): { node: Text; offset: number } | null {
    const at = side === 'start' ? offset : offset - 1;
    const run = ordered.findLast(({ start }) => start <= at);
    if (!run || at >= run.start + run.node.length) return null;
    return { node: run.node, offset: offset - run.start };
  }

  return {
    rangeOf({ start, end }) {
      const [from, to] = [boundary(start, 'start'), boundary(end, 'end')];
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    passageOf(range) {
      const covered = ordered.filter(({ node }) => touches(range, node));
      const [first] = covered;
      const last = covered.at(-1);
      if (!first || !last) return null;
      const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
      const end =
        last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
      return end > start ? { start, end } : null;
    },
  };
}

/** True when a range covers at least one unit of a text node. */
function touches(range: AbstractRange, node: Text): boolean {
  if (range.startContainer === node && range.startOffset === node.length) return false;
  if (range.endContainer === node && range.endOffset === 0) return false;
  const live = range instanceof Range ? range : null;
  return live?.intersectsNode(node) ?? false;
}
