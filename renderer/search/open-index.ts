/** Continues from the index of an earlier start, as far as it proves itself. */
import { missedChange } from '#core/search/index/missed-changes';
import type { IndexProof } from '#core/search/index/index-proof';
import { followChange } from './follow-change';
import type { SearchSources, StillMissing } from './fill-search';
import type { SearchClient } from './search-client';
import type { SearchedDocuments } from './searched-documents';

export interface Opened {
  readonly isMissing: StillMissing;
  /** Whether those that it has are as they are now. */
  readonly hasAnnotations: boolean;
  /** The index differs, or will differ, from what is on disk. */
  readonly isOther: boolean;
}

const nothingThere: Opened = { isMissing: () => true, hasAnnotations: false, isOther: true };

/** @param now the library's state; null when the index is not stored. */
export async function openIndex(
  client: SearchClient,
  documents: SearchedDocuments,
  sources: SearchSources,
  now: IndexProof | null,
): Promise<Opened> {
  const { state, kept, texts } = await client.open(now);
  performance.mark('search-opened', { detail: state });
  if (now === null || kept === null || state === 'none') return nothingThere;
  if (kept.position.number !== now.position.number) {
    const missed = await missedSince(kept, now, sources);
    if (missed === null) {
      await client.removeDocuments([...new Set(texts.map(([id]) => id))]);
      await client.dropAnnotations(null);
      return nothingThere;
    }
    await followChange(missed, client, documents, sources);
  }
  const isMissing = state === 'begun' ? await stillMissing(client, documents, texts) : null;
  return { isMissing, hasAnnotations: true, isOther: state !== 'whole' };
}

async function missedSince(kept: IndexProof, now: IndexProof, { changesAfter }: SearchSources) {
  const { number } = kept.position;
  const changes = await changesAfter(Math.max(number - 1, 0), now.position.number);
  return changes && missedChange(kept, changes, now.position.number);
}

/** Removes what is no longer in the library. */
async function stillMissing(
  client: SearchClient,
  documents: SearchedDocuments,
  texts: readonly (readonly [string, string])[],
): Promise<StillMissing> {
  const key = (documentId: string, revision: string) => `${documentId} ${revision}`;
  const wanted = new Set(
    documents.ids().flatMap((id) => documents.texts(id).map(({ revision }) => key(id, revision))),
  );
  const gone = new Set(texts.flatMap(([id, of]) => (wanted.has(key(id, of)) ? [] : [id])));
  if (gone.size > 0) await client.removeDocuments([...gone]);
  const here = new Set(texts.flatMap(([id, of]) => (gone.has(id) ? [] : [key(id, of)])));
  return ({ documentId, revision }) => !here.has(key(documentId, revision));
}
