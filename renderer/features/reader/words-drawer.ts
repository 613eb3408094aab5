/**
 * Gives the blocks of a text the elements of their spans. Those near the screen get them before they
 * are seen, the others a few at a time while the window is idle, so that a long text can be read at
 * once and is whole a moment later.
 */
import type { Block } from '#core/document/document';
import { firstAtLeast } from '#core/text/binary-search';
import type { TextIndex } from '../../ui/text-index';
import type { Passage } from '#core/text/passage';
import { drawBlock, needsDrawing } from './block-words';

export interface WordsDrawer {
  /** Draws the blocks around a UTF-16 offset at once: it is about to be shown. */
  readonly around: (offset: number) => void;
  readonly stop: () => void;
}

/** Up to this many blocks are drawn at once: it is not noticed. */
const few = 300;

/** UTF-16 units before and after an offset: more than a large screen has. */
const reach = 10_000;

/** Screens above and below the visible one that are drawn while the text is scrolled. */
const screens = 1;

/** Blocks drawn between two looks at the clock. */
const atATime = 8;

/** Milliseconds after which some are drawn even if the window was never idle. */
const patience = 500;

export function createWordsDrawer(
  index: TextIndex,
  blocks: readonly Block[],
  scroller: HTMLElement,
): WordsDrawer {
  const waiting = blocks.flatMap((block, at) => (needsDrawing(block) ? [at] : []));
  const starts = waiting.map((at) => blocks[at]?.start ?? 0);
  let idle: number | undefined;

  function draw(from: number, count: number): void {
    if (count <= 0) return;
    starts.splice(from, count);
    index.redraw(waiting.splice(from, count), (at, element) => {
      const block = blocks[at];
      if (block) drawBlock(element, block, at);
    });
    if (waiting.length === 0) stop();
  }
  function drawIn({ start, end }: Passage): void {
    // The block that begins before the passage may end in it.
    const from = Math.max(0, firstAtLeast(starts, start) - 1);
    draw(from, firstAtLeast(starts, end) - from);
  }
  const onScroll = () => drawIn(index.passageNear(scroller, screens));

  /** Nearest to the screen first. */
  function drawSome(deadline: IdleDeadline): void {
    const { start } = index.passageNear(scroller, 0);
    do {
      const near = firstAtLeast(starts, start);
      draw(Math.min(Math.max(near - atATime / 2, 0), waiting.length), atATime);
    } while (waiting.length > 0 && deadline.timeRemaining() > 1);
    if (waiting.length > 0) idle = requestIdleCallback(drawSome, { timeout: patience });
  }
  function stop(): void {
    scroller.removeEventListener('scroll', onScroll);
    if (idle !== undefined) cancelIdleCallback(idle);
  }

  if (waiting.length <= few) draw(0, waiting.length);
  else {
    scroller.addEventListener('scroll', onScroll, { passive: true });
    idle = requestIdleCallback(drawSome, { timeout: patience });
  }
  return { around: (offset) => drawIn({ start: offset - reach, end: offset + reach }), stop };
}
