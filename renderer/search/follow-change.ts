import type { Change } from '#core/changes/change';
import type { SearchClient } from './search-client';
import { putAnnotations, putDocuments, putTexts, type SearchSources } from './fill-search';
import type { SearchedDocuments } from './searched-documents';

/**
 * Updates the search with a change; changes are applied in order, one at a time.
 *
 * @returns whether results can differ now, and whether that is because of documents.
 */
export async function followChange(
  change: Change,
  client: SearchClient,
  documents: SearchedDocuments,
  sources: SearchSources,
): Promise<{ readonly found: boolean; readonly about: boolean }> {
  const about = [...documents.note(change)];
  const relabelled = change.rows.some(({ table }) => table === 'labels');
  if (relabelled) await client.setLabels(documents.labels());
  const gone = about.filter((id) => documents.document(id) === undefined);
  if (gone.length > 0) await client.removeDocuments(gone);
  await putDocuments(client, documents, about);

  const withTexts = change.rows.filter(({ table, after }) => table === 'documents' && after);
  const texts = withTexts.flatMap(({ id }) => documents.texts(id));
  await putTexts(client, sources, texts, async () => undefined);

  const kept = change.rows.filter((row) => row.table === 'annotations');
  await putAnnotations(
    client,
    kept.flatMap(({ after }) => after ?? []),
  );
  const removed = kept.filter(({ after }) => after === null).map(({ id }) => id);
  if (removed.length > 0) await client.removeAnnotations(removed);
  return {
    found: relabelled || about.length > 0 || kept.length > 0,
    about: about.length > 0,
  };
}
