import type { AppError } from '#core/errors';
import { err, ok, type Result } from '#core/result';
import { fileError } from '../files/file-errors';
import { readSegment, type SegmentFile } from './segments';
import type { NumberedChange } from '#core/changes/log-position';

/** Rows of one answer, which crosses to the window as one message; the change that passes it is the last. */
export const rowsOfAnswer = 10_000;

/** The changes after a number, oldest first: at most `limit`, and no more than about `rowsOfAnswer` rows. */
export async function readChanges(
  segments: readonly SegmentFile[],
  after: number,
  limit: number,
): Promise<Result<NumberedChange[], AppError>> {
  const found: NumberedChange[] = [];
  let rows = 0;
  try {
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (next && next.first <= after + 1) continue;
      const { scanned } = await readSegment(segment);
      for (const { number, sum, change } of scanned.entries) {
        if (number <= after) continue;
        found.push({ number, sum, change });
        rows += change.rows.length;
        if (found.length === limit || rows >= rowsOfAnswer) return ok(found);
      }
    }
    return ok(found);
  } catch (error) {
    return err(fileError(error));
  }
}

/**
 * The newest changes up to a number, oldest first: at most `limit`, with at most `maxRows` rows in
 * total, but always the last one. Files are read from the last one back, and only as far as needed.
 */
export async function readRecentChanges(
  segments: readonly SegmentFile[],
  last: number,
  limit: number,
  maxRows: number,
): Promise<Result<NumberedChange[], AppError>> {
  const found: NumberedChange[] = [];
  let rows = 0;
  try {
    for (const segment of segments.toReversed()) {
      if (segment.first > last) continue;
      const { scanned } = await readSegment(segment);
      for (const { number, sum, change } of scanned.entries.toReversed()) {
        if (number > last) continue;
        rows += change.rows.length;
        if (rows > maxRows && found.length > 0) return ok(found.toReversed());
        found.push({ number, sum, change });
        if (found.length === limit) return ok(found.toReversed());
      }
    }
    return ok(found.toReversed());
  } catch (error) {
    return err(fileError(error));
  }
}
