/**
 * A time for use in a file or folder name: ISO 8601, UTC, without characters that Windows forbids.
 */
export function stampOf(time: Date): string {
  return time.toISOString().replaceAll(/[:.]/g, '-');
}
