/** How the search gets its data: everything at once, texts, annotations; in pieces. */
import type { Annotation } from '#core/model/annotation';
import { noWords } from '#core/document/words-of-text';
import { inDateOrder } from '#core/search/phrase-history/phrase-lines';
import type { SearchedText } from '#core/search/index/search-answer';
import { searchedAnnotation } from '#core/search/index/searched-annotation';
import type { NumberedChange } from '#core/changes/log-position';
import type { IndexProof } from '#core/search/index/index-proof';
import type { SearchClient } from './search-client';
import type { StoredText } from './search-protocol';
import type { SearchedDocuments, TextToSearch } from './searched-documents';

/** Sources of what is searched. */
export interface SearchSources {
  /** For a bundled document; null when it cannot be read. */
  readonly bundledText: (
    id: string,
  ) => Promise<Omit<SearchedText, 'documentId' | 'revision'> | null>;
  /** Texts as stored on disk; null for one that cannot be read. */
  readonly storedTexts: (revisions: readonly string[]) => Promise<readonly (string | null)[]>;
  readonly annotationCount: () => Promise<number>;
  /** All annotations, some at a time. */
  readonly annotationPages: () => AsyncGenerator<readonly Annotation[], void>;
  /** The library's state according to the store; null when its index cannot be stored. */
  readonly indexNow: () => Promise<IndexProof | null>;
  /** The journal's changes after a number, up to another; null when they cannot be read. */
  readonly changesAfter: (
    number: number,
    last: number,
  ) => Promise<readonly NumberedChange[] | null>;
}

/** Tells which texts are not in the search yet; null when none is missing. */
export type StillMissing = ((text: TextToSearch) => boolean) | null;

export interface Filling {
  /** The library's state; null when the index is not stored. */
  readonly now: IndexProof | null;
  readonly isMissing: StillMissing;
  /** Whether some annotations are there, from a filling that was cut. */
  readonly hasAnnotations: boolean;
  /** True for annotations changed meanwhile: what is read of them is out of date. */
  readonly isOlder: (annotationId: string) => boolean;
  /** Called with the share that is filled, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** Sent at a time: a frame's worth, so that the window stays responsive. */
const piece = { documents: 500, texts: 60, annotations: 1000 };

/**
 * The index is stored after this many items, and this share of all, so that a start after a kill
 * continues from there: each time takes longer in a larger index.
 */
const keptEvery = { items: 3000, share: 0.03 };

/** Fills the search with everything it does not have from an earlier start. */
export async function fillSearch(
  client: SearchClient,
  documents: SearchedDocuments,
  sources: SearchSources,
  { now, isMissing, hasAnnotations, isOlder, onShare }: Filling,
): Promise<void> {
  await client.setLabels(documents.labels());
  const ids = documents.ids();
  if (isMissing) await putDocuments(client, documents, ids);
  await client.setListed(null);
  if (isMissing) {
    // In the order of a phrase history: its first uses are in the texts that come first.
    const ordered = inDateOrder(ids.flatMap((id) => documents.document(id) ?? []));
    const texts = ordered.flatMap(({ id }) => documents.texts(id));
    const counted = await countingDone(client, sources, texts.length, now, onShare);
    // Annotations first: the notebook lists nothing else.
    for await (const rows of ahead(sources.annotationPages())) {
      const wanted = rows.filter(({ id }) => !isOlder(id));
      await putAnnotations(client, hasAnnotations ? await stillToPut(client, wanted) : wanted);
      await counted(rows.length);
    }
    const missing = texts.filter(isMissing);
    await counted(texts.length - missing.length);
    await putTexts(client, sources, missing, counted);
  }
  performance.mark('search-filled');
  onShare(1);
}

async function stillToPut(
  client: SearchClient,
  annotations: readonly Annotation[],
): Promise<readonly Annotation[]> {
  const missing = new Set(await client.missingAnnotations(annotations.map(({ id }) => id)));
  return annotations.filter(({ id }) => missing.has(id));
}

async function countingDone(
  client: SearchClient,
  sources: SearchSources,
  texts: number,
  now: IndexProof | null,
  onShare: (share: number) => void,
): Promise<(count: number) => Promise<void>> {
  const all = Math.max(texts + (await sources.annotationCount()), 1);
  const between = Math.max(keptEvery.items, all * keptEvery.share);
  let [done, keptAt] = [0, 0];
  return async (count) => {
    done += count;
    // 1 is reported once, when everything is there: more may have arrived meanwhile.
    onShare(Math.min(done / all, 0.99));
    if (now === null || done - keptAt < between) return;
    keptAt = done;
    await client.keep({ ...now, whole: false });
  };
}

export async function putDocuments(
  client: SearchClient,
  documents: SearchedDocuments,
  ids: readonly string[],
): Promise<void> {
  for (const some of piecesOf(ids, piece.documents)) {
    await client.putDocuments(some.flatMap((id) => documents.document(id) ?? []));
  }
}

export async function putTexts(
  client: SearchClient,
  sources: SearchSources,
  texts: readonly TextToSearch[],
  onDone: (count: number) => Promise<void>,
): Promise<void> {
  for (const { documentId, revision } of texts.filter(({ bundled }) => bundled)) {
    const words = (await sources.bundledText(documentId)) ?? noWords;
    await client.putTexts([{ documentId, revision, ...words }]);
    await onDone(1);
  }
  const stored = texts.filter(({ bundled }) => !bundled);
  for await (const some of ahead(storedPieces(sources, stored))) {
    await client.putStoredTexts(some);
    await onDone(some.length);
  }
}

async function* storedPieces(
  sources: SearchSources,
  texts: readonly TextToSearch[],
): AsyncGenerator<readonly StoredText[]> {
  for (const some of piecesOf(texts, piece.texts)) {
    const contents = await sources.storedTexts(some.map(({ revision }) => revision));
    yield some.map(({ documentId, revision }, nth) => {
      return { documentId, revision, content: contents[nth] ?? null };
    });
  }
}

/** Reads the next piece while the worker processes the one before. */
async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  for (let next = source.next(); ;) {
    const step = await next;
    if (step.done) return;
    next = source.next();
    // The consumer sees a failure when it reads on; one that stopped need not.
    next.catch(() => undefined);
    yield step.value;
  }
}

export async function putAnnotations(
  client: SearchClient,
  annotations: readonly Annotation[],
): Promise<void> {
  for (const some of piecesOf(annotations, piece.annotations)) {
    await client.putAnnotations(some.map(searchedAnnotation));
  }
}

function piecesOf<T>(all: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, nth) => all.slice(nth * size, (nth + 1) * size));
}
