import type { Annotation } from '#core/annotations/annotation';
import type { Database } from '../database';

/** All annotations of a document, in no particular order. */
export function listByDocument(database: Database, documentId: string): Promise<Annotation[]> {
  return database.annotations.where('documentId').equals(documentId).toArray();
}

/** Label ids and note flags of every annotation, by document: what the library list shows. */
export async function tallyByDocument(
  database: Database,
): Promise<Map<string, { count: number; notes: number; labelIds: Set<string> }>> {
  const tally = new Map<string, { count: number; notes: number; labelIds: Set<string> }>();
  await database.annotations.each(({ documentId, labelId, note }) => {
    const entry = tally.get(documentId) ?? { count: 0, notes: 0, labelIds: new Set<string>() };
    entry.count += 1;
    if (note.trim() !== '') entry.notes += 1;
    entry.labelIds.add(labelId);
    tally.set(documentId, entry);
  });
  return tally;
}
