/**
 * Words that are typed but not yet a change. They are owed to the disk like everything else:
 * while there are any, nothing may be called saved.
 */
export interface Drafts {
  /** Announces a field whose words `flush` makes a change. Returns the way to withdraw it. */
  readonly open: (flush: () => void) => () => void;
  /** The field behind `flush` holds words that are no change yet. */
  readonly touch: (flush: () => void) => void;
  /** Its words are a change now. */
  readonly settle: (flush: () => void) => void;
  /** Makes every draft a change. */
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
