import Dexie from 'dexie';
import type { DocumentRecord } from '#core/document/document';
import type { ReadingPlace } from '#core/model/reading-place';
import type { TabPlace } from '#core/reading/tabs';
import type { Database } from './database';
import { loadText, presentRevision, readTextsFrom } from './load-document';

export interface TextMeanwhile {
  readonly document: DocumentRecord;
  /** UTF-16 offset of where it was read. */
  readonly offset: number;
}

/**
 * The text that was read last, while the store of notes is still being written: those tables of it
 * are read that a large change leaves alone.
 *
 * @param tab what was open; null for the text that was read last.
 * @returns null when nothing was read yet. Rejects when the text cannot be had.
 */
export async function readMeanwhile(
  database: Database,
  tab: TabPlace | null,
): Promise<TextMeanwhile | null> {
  // It is asked for in the middle of a transaction, and is no part of it.
  const [documents, places] = await Dexie.ignoreTransaction(() =>
    Promise.all([database.documents.toArray(), database.reading.toArray()]),
  );
  const last = places.reduce<ReadingPlace | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  const id = tab?.documentId ?? last?.id;
  if (id === undefined) return null;
  readTextsFrom(() => documents);
  const document = await loadText(id, tab?.earlierText ?? presentRevision(id));
  const place = places.find((each) => each.id === id);
  return { document, offset: tab?.offset ?? place?.offset ?? 0 };
}
