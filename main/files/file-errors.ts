import { appError, type AppError, type ErrorCode } from '#core/errors';

/** System error codes (errno names as Node gives them) and what they mean to a reader. */
const meanings: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EBUSY: 'not-permitted',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-permitted',
  EIO: 'unreadable',
};

/**
 * Converts any thrown value to one of our errors. `about` is a name for people, never a full path.
 * A value without a system code was not thrown by the file system: it is a bug of ours, and no disk
 * is to blame.
 */
export function fileError(error: unknown, about: string | null = null): AppError {
  const code = systemCode(error);
  return appError(code === '' ? 'internal' : (meanings[code] ?? 'unreadable'), about);
}

function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return '';
}
