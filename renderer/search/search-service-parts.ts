import type { Change } from '#core/changes/change';
import type { SearchSources } from './fill-search';
import type { SearchClient } from './search-client';
import type { SearchedDocuments } from './searched-documents';

export interface SearchServiceParts {
  readonly client: SearchClient;
  readonly documents: SearchedDocuments;
  readonly sources: SearchSources;
  readonly log: {
    readonly onChange: (listener: (change: Change) => void) => void;
    /** Resolves when the store has every change that was made. */
    readonly settled: () => Promise<void>;
    /** Changes that the store does not have yet, oldest first. */
    readonly pending: () => readonly Change[];
    /** Whether every change that was made is in the journal. */
    readonly isSaved: () => boolean;
  };
}
