import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppError } from '#core/errors';
import { fileError } from '../files/file-errors';

/**
 * Who holds a profile folder: only us; another running instance; or nobody, because the folder
 * cannot be written to. Then no lock keeps a second instance away, so nothing may be written.
 */
export type Claim =
  | { readonly kind: 'ours' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unwritable'; readonly reason: AppError };

/**
 * Chromium reports a lock that it could not create like one that another instance holds. With a
 * read-only disk the application would quit without a word, so the two are distinguished here.
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
