import type { Segment } from './managed-file';

/** A segment among its neighbours. */
export interface Link {
  segment: Segment;
  previous: Link | null;
  next: Link | null;
}

/**
 * The segments of a file as a linked list, so that a block can be found and another inserted
 * without visiting all of them: a file may hold ten thousand.
 */
export function createChain(segments: readonly Segment[]) {
  /** Sentinel before the first; not part of the file. */
  const start: Link = { segment: { kind: 'text', raw: '' }, previous: null, next: null };
  const byId = new Map<string, Link>();
  let end = start;

  /** @returns the last inserted link; `link` itself when there is none. */
  function insertAfter(link: Link, added: readonly Segment[]): Link {
    let last = link;
    for (const segment of added) {
      const made: Link = { segment, previous: last, next: last.next };
      if (last.next) last.next.previous = made;
      else end = made;
      last.next = made;
      last = made;
      // If a block was copied within the file, the first one counts.
      if (segment.kind === 'block' && !byId.has(segment.id)) byId.set(segment.id, made);
    }
    return last;
  }

  insertAfter(start, segments);
  return {
    insertAfter,
    blockOf: (id: string): Link | null => byId.get(id) ?? null,
    end: (): Link => end,
    /** In the order of the file. */
    *links(): Generator<Link> {
      for (let link = start.next; link; link = link.next) yield link;
    },
  };
}

export type Chain = ReturnType<typeof createChain>;

/** The end of the text up to and including a link: at least two lines of it, if there are two. */
export function textBefore(link: Link): string {
  let text = '';
  for (let at: Link | null = link; at && text.split('\n').length < 3; at = at.previous) {
    text = at.segment.raw + text;
  }
  return text;
}
