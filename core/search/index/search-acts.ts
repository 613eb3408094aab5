import type { Change, RowChange } from '#core/changes/change';
import { act, type ActContext } from '#core/changes/make-change';
import type { SavedSearch } from '#core/model/saved-search';

/** Saves the current query under a name. */
export function saveSearch(
  kind: SavedSearch['kind'],
  name: string,
  query: string,
  context: ActContext,
): Change {
  const row: SavedSearch = { id: context.newId(), name, kind, query, at: context.now() };
  return act(`Save search ${name}`, [searchRow(null, row)], context);
}

export function forgetSearch(search: SavedSearch, context: ActContext): Change {
  return act(`Delete saved search ${search.name}`, [searchRow(search, null)], context);
}

function searchRow(before: SavedSearch | null, after: SavedSearch | null): RowChange {
  return { table: 'searches', id: (before ?? after)?.id ?? '', before, after };
}
