/** Why two documents are related. */
export interface RelatedReason {
  /**
   * - person: somebody takes part in both meetings;
   * - country: a country does, other than the issuing side;
   * - named: both name an initiative or agreement;
   * - words: both have the same run of words, which few others have.
   */
  readonly kind: 'named' | 'person' | 'country' | 'words';
  /** What they share, in the open document's wording, most telling first; never empty. */
  readonly items: readonly string[];
}

/** Items named in a sentence. */
const maxItems = 3;

/** A reason in words: "Both name “One Billion Tree”". */
export function reasonWords({ kind, items }: RelatedReason): string {
  switch (kind) {
    case 'person':
      return `Both: ${listed(items, '; ')}`;
    case 'country':
      return `Both with ${listed(items, ', ')}`;
    case 'named':
      return `Both name ${listed(items.map(quoted), ', ')}`;
    case 'words':
      return `Share the words ${listed(items.map(quoted), ', ')}`;
  }
}

function quoted(text: string): string {
  return `“${text}”`;
}

function listed(items: readonly string[], comma: string): string {
  const shown = items.slice(0, maxItems);
  const more = items.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(comma)} and ${last}`;
}
