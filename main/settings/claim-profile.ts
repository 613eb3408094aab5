import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppError } from '#core/errors';
import { fileError } from '../files/file-errors';

/**
 * Whose a profile folder is: ours alone; another start's that runs; or nobody's, because nothing
 * can be written into it. Then no lock keeps a second start away, so nothing may be written.
 */
export type Claim =
  | { readonly kind: 'ours' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unwritable'; readonly reason: AppError };

/**
 * Chromium answers a lock that it could not make like one that another start holds. A reader with
 * a read-only disk would see the application end without a word, so the two are distinguished here.
 *
 * @param requestLock asks for the lock; false when it was not given.
 */
export function claimProfile(folder: string, requestLock: () => boolean): Claim {
  if (requestLock()) return { kind: 'ours' };
  const probe = join(folder, `.${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    closeSync(openSync(probe, 'wx', 0o600));
    unlinkSync(probe);
    return { kind: 'taken' };
  } catch (error) {
    return { kind: 'unwritable', reason: fileError(error, basename(folder)) };
  }
}
