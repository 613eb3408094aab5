/**
 * The bookmark around the words of a comment that Readout writes: Word keeps it while others edit
 * the file, so the comment is recognised when the file comes back.
 */
const name = /^readout_[0-9a-f]{16}$/;

/** @param id the annotation's. */
export function bookmarkName(id: string): string {
  const hex = id.replaceAll(/[^0-9a-f]/gi, '').toLowerCase();
  return `readout_${hex.slice(-16).padStart(16, '0')}`;
}

export function ownBookmark(bookmark: string): boolean {
  return name.test(bookmark);
}
