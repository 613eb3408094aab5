/**
 * What can go wrong outside the core, as codes. Main answers with a code and the bare facts; the
 * interface owns the sentences. Nothing here carries a path the reader did not choose.
 */
export type ErrorCode =
  | 'disk-full'
  | 'read-only'
  | 'not-permitted'
  | 'not-found'
  | 'no-text'
  | 'unreadable'
  | 'not-text'
  | 'not-utf8'
  | 'empty'
  | 'too-large'
  | 'newer-version'
  | 'damaged'
  | 'damaged-backup'
  | 'little-space'
  | 'second-folder'
  | 'second-folder-full'
  | 'not-printed'
  | 'not-open'
  | 'bad-request'
  /** A bug of ours, not caused by the disk, a file or the reader. */
  | 'internal'
  | 'refused';

export interface AppError {
  readonly code: ErrorCode;
  /** What it is about, for people: a file's name, a version. Null when the code says it all. */
  readonly about: string | null;
}

export function appError(code: ErrorCode, about: string | null = null): AppError {
  return { code, about };
}
