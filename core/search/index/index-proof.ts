/**
 * Whether the index left on disk by an earlier start may be used. It is never the only home of
 * anything, so the slightest doubt is enough to rebuild it.
 */
import type { LogPosition } from '#core/changes/log-position';

/** What an index says about itself, written in the same transaction as its rows. */
export interface IndexProof {
  /** Identifies the code that made it: other code folds, cuts or stores words differently. */
  readonly form: string;
  /** Identifies the bundled texts, which no change mentions. */
  readonly bundled: string;
  /** It reflects the log of changes exactly up to here. */
  readonly position: Position;
  /** False while it is being filled. */
  readonly whole: boolean;
}

type Position = Pick<LogPosition, 'generation' | 'number' | 'sum'>;

/**
 * - 'whole': it has everything;
 * - 'behind': changes after its number are missing; the change of that number must have its sum;
 * - 'begun': these are missing as well, and whatever was not filled yet;
 * - 'none': nothing of it may be used.
 */
export type IndexState = 'whole' | 'behind' | 'begun' | 'none';

/** @param now the library's state; its `whole` is ignored. */
export function judgeIndex(kept: IndexProof | null, now: IndexProof): IndexState {
  if (kept?.form !== now.form || kept.bundled !== now.bundled) return 'none';
  const [had, has] = [kept.position, now.position];
  // Another library, a restored backup, or a rewritten journal.
  if (had.generation !== has.generation || had.number > has.number) return 'none';
  if (had.number === has.number && had.sum !== has.sum) return 'none';
  if (!kept.whole) return 'begun';
  return had.number === has.number ? 'whole' : 'behind';
}

/** Null for anything that is not a proof. */
export function readProof(written: string | null): IndexProof | null {
  try {
    const proof = JSON.parse(written ?? 'null') as Partial<IndexProof> | null;
    const { generation, number, sum } = proof?.position ?? {};
    const [words, flags] = [[proof?.form, proof?.bundled, generation, sum], proof?.whole];
    const isProof = words.every((each) => typeof each === 'string') && typeof flags === 'boolean';
    return isProof && Number.isSafeInteger(number) ? (proof as IndexProof) : null;
  } catch {
    return null;
  }
}
