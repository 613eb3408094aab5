/** A time in the name of a file or folder: ISO 8601, UTC, without what Windows does not take. */
export function stampOf(time: Date): string {
  return time.toISOString().replaceAll(/[:.]/g, '-');
}
