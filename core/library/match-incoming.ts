/**
 * Whether an incoming text is already in the library, a newer text of one of its documents, or a
 * new document. Nothing is decided in doubt: what is only likely is proposed.
 */
import type { DocumentSummary } from '#core/document/document-summary';
import { foldText } from '#core/text/fold';
import { comparableAddress } from '#core/text/comparable-address';
import { resemblance } from './fingerprint';

/** A document in the library, as the reader has corrected it. */
export interface KnownDocument {
  readonly summary: DocumentSummary;
  /** Every text it has had, as published, without the reader's corrections. */
  readonly texts: readonly KnownText[];
  readonly fingerprint: readonly number[];
}

export type KnownText = Pick<DocumentSummary, 'revision' | 'title' | 'date' | 'translation'>;

type IncomingSummary = Omit<DocumentSummary, 'id'>;

/**
 * - same: exactly this text is already the present or an earlier text of a document;
 * - revision: a newer text of a document, recognised by its address or by title and date;
 * - similar: near-identical to a document, which is proposed;
 * - new: none of these.
 */
export type IncomingMatch =
  | { readonly kind: 'same' | 'revision' | 'similar'; readonly documentId: string }
  | { readonly kind: 'new' };

/** From this share of common runs of words on, a text is proposed as a newer one. */
export const similarFrom = 0.45;

/** A run that more documents share ("Ministry of Foreign Affairs") says nothing. */
const maxSharing = 100;

export function createMatcher(known: readonly KnownDocument[]) {
  const byRevision = new Map<string, { id: string; text: KnownText }>();
  const byAddress = new Map<string, string>();
  const byTitle = new Map<string, string>();
  const byHash = new Map<number, string[]>();
  const fingerprints = new Map<string, readonly number[]>();

  /** Also used for texts added meanwhile, so that the second of two equal files is recognised. */
  function add({ summary, texts, fingerprint }: KnownDocument): void {
    const { id } = summary;
    for (const text of texts) byRevision.set(text.revision, { id, text });
    const address = comparableAddress(summary.address);
    if (address !== null) byAddress.set(address, id);
    const title = titleKey(summary);
    if (title !== null) byTitle.set(title, id);
    fingerprints.set(id, fingerprint);
    for (const hash of fingerprint) {
      const ids = byHash.get(hash);
      if (!ids) byHash.set(hash, [id]);
      // One more than the limit: for a formula that ten thousand share, no more need be stored.
      else if (ids.length <= maxSharing) ids.push(id);
    }
  }

  function mostSimilar(fingerprint: readonly number[]): string | null {
    const shared = new Map<string, number>();
    for (const hash of fingerprint) {
      const ids = byHash.get(hash) ?? [];
      if (ids.length > maxSharing) continue;
      for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const best = [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([id]) => ({ id, likeness: resemblance(fingerprint, fingerprints.get(id) ?? []) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    return best && best.likeness >= similarFrom ? best.id : null;
  }

  /**
   * Known under its own name, or under its wording's when that text has the same title and date.
   */
  function sameAs(summary: IncomingSummary, wording: string | null): string | null {
    const named = byRevision.get(summary.revision);
    if (named) return named.id;
    const worded = wording === null ? undefined : byRevision.get(wording);
    return worded && isPublishedAlike(worded.text, summary) ? worded.id : null;
  }

  /**
   * @param wording `wordingOf` the canonical text; null when the incoming text has more than its
   * words, which a text known by its words alone does not have.
   */
  function match(
    summary: IncomingSummary,
    wording: string | null,
    fingerprint: readonly number[],
  ): IncomingMatch {
    const same = sameAs(summary, wording);
    if (same !== null) return { kind: 'same', documentId: same };
    const title = titleKey(summary);
    const address = comparableAddress(summary.address);
    const addressed = address === null ? undefined : byAddress.get(address);
    const named = addressed ?? (title === null ? undefined : byTitle.get(title));
    if (named !== undefined) return { kind: 'revision', documentId: named };
    const similar = mostSimilar(fingerprint);
    return similar === null ? { kind: 'new' } : { kind: 'similar', documentId: similar };
  }
  known.forEach(add);
  return { add, match };
}

function isPublishedAlike(one: KnownText, other: IncomingSummary): boolean {
  return (
    one.title === other.title && one.date === other.date && one.translation === other.translation
  );
}

/** Title and date together; null without a date: "Reading guide" names more than one text. */
function titleKey({ title, date }: Pick<DocumentSummary, 'title' | 'date'>): string | null {
  if (date === null) return null;
  const words = foldText(title, { exactCase: false }).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${date} ${words.join(' ')}`;
}
