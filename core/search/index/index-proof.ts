/**
 * Whether the index that a start before this one has left on disk may be used. It is never the only
 * home of anything, so the least doubt is enough: it is thrown away and made anew.
 */
import type { LogPosition } from '#core/changes/log-position';

/** What an index says of itself, written in the same transaction as its rows. */
export interface IndexProof {
  /** Names the code that made it: another folds, cuts or keeps words in its own way. */
  readonly form: string;
  /** Names the texts that came with Readout, which no change tells of. */
  readonly bundled: string;
  /** It has exactly what the log of changes gives up to here. */
  readonly position: Position;
  /** False while it is filled. */
  readonly whole: boolean;
}

type Position = Pick<LogPosition, 'generation' | 'number' | 'sum'>;

/**
 * - 'whole': it has everything;
 * - 'behind': changes after its number are missing; the change of that number must have its sum;
 * - 'begun': its texts may stay, annotations are put once more;
 * - 'none': nothing of it may be used.
 */
export type IndexState = 'whole' | 'behind' | 'begun' | 'none';

/** @param now what the library is; its `whole` is not asked for. */
export function judgeIndex(kept: IndexProof | null, now: IndexProof): IndexState {
  if (kept?.form !== now.form || kept.bundled !== now.bundled) return 'none';
  const [had, has] = [kept.position, now.position];
  // Another library, a backup that was put in its place, or a journal that was written again.
  if (had.generation !== has.generation || had.number > has.number) return 'none';
  if (had.number === has.number && had.sum !== has.sum) return 'none';
  if (!kept.whole) return 'begun';
  return had.number === has.number ? 'whole' : 'behind';
}

/** Null for what is no proof. */
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
