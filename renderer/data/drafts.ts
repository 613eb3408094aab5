/**
 * Typed words that are not yet a change. They must reach the disk like everything else: while there
 * are any, nothing may be called saved.
 */
export interface Drafts {
  /** Registers a field whose words `flush` turns into a change. Returns how to unregister it. */
  readonly open: (flush: () => void) => () => void;
  /** The field behind `flush` holds words that are not in a change yet. */
  readonly touch: (flush: () => void) => void;
  /** Its words are a change now. */
  readonly settle: (flush: () => void) => void;
  /** Turns every draft into a change. */
  readonly flushAll: () => void;
  readonly pending: () => boolean;
}

/** @param onChange called when the answer of `pending` may have changed. */
export function createDrafts(onChange: () => void): Drafts {
  const open = new Set<() => void>();
  const typed = new Set<() => void>();
  function settle(flush: () => void): void {
    if (typed.delete(flush)) onChange();
  }
  return {
    open(flush) {
      open.add(flush);
      return () => {
        open.delete(flush);
        settle(flush);
      };
    },
    touch(flush) {
      typed.add(flush);
      onChange();
    },
    settle,
    flushAll() {
      for (const flush of open) flush();
    },
    pending: () => typed.size > 0,
  };
}
