import Dexie from 'dexie';
import type { DocumentRecord } from '#core/document/document';
import type { RowSet } from '#core/changes/row-set';
import type { LibraryDocument } from '#core/model/library-document';
import type { ReadingPlace } from '#core/model/reading-place';
import type { TabPlace } from '#core/reading/tabs';
import type { Database } from './database';
import { readTable } from './read-leaves';
import { loadText, presentRevision, readTextsFrom } from './load-document';

export interface TextMeanwhile {
  readonly document: DocumentRecord;
  /** UTF-16 offset of where it was read. */
  readonly offset: number;
}

/**
 * Loads the text that was read last.
 *
 * @param tab what was open; null for the text that was read last.
 * @returns null when nothing was read yet. Rejects when the text cannot be had.
 */
export type ReadMeanwhile = (tab: TabPlace | null) => Promise<TextMeanwhile | null>;

/** From the store while a large change is written to it: such a change leaves these tables alone. */
export function meanwhileFromStore(database: Database): ReadMeanwhile {
  return async (tab) => {
    // It is asked for in the middle of a transaction, and is no part of it.
    const [documents, places] = await Dexie.ignoreTransaction(() =>
      Promise.all([readTable(database, 'documents'), readTable(database, 'reading')]),
    );
    return readMeanwhile(documents, places, tab);
  };
}

/** From the rows that a lost store is rebuilt with. */
export function meanwhileFromRows({ documents, reading }: RowSet): ReadMeanwhile {
  return (tab) => readMeanwhile([...documents.values()], [...reading.values()], tab);
}

async function readMeanwhile(
  documents: readonly LibraryDocument[],
  places: readonly ReadingPlace[],
  tab: TabPlace | null,
): Promise<TextMeanwhile | null> {
  const last = places.reduce<ReadingPlace | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  const id = tab?.documentId ?? last?.id;
  if (id === undefined) return null;
  readTextsFrom(() => documents);
  const document = await loadText(id, tab?.earlierText ?? presentRevision(id));
  const place = places.find((each) => each.id === id);
  return { document, offset: tab?.offset ?? place?.offset ?? 0 };
}
