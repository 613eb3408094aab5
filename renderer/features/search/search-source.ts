import type { Label } from '#core/model/label';
import type { SearchAnswer, SearchGroup, SearchHit } from '#core/search/index/search-answer';
import type { SavedSearch } from '#core/model/saved-search';

/** The data of the search screen. */
export interface SearchSource {
  readonly typed: string;
  /** か and カ are the same. */
  readonly foldKana: boolean;
  /** For the present query, or for the one of a moment ago; null before any. */
  readonly answer: SearchAnswer | null;
  /** How much of the library is in the index, 0 to 1; 1 when it is whole. */
  readonly built: number;
  /** The index could not be built, in several attempts. */
  readonly failed: boolean;
  /** Titles of documents with a text or a mark that the search could not process. */
  readonly leftOut: readonly string[];
  readonly searches: readonly SavedSearch[];
  readonly labels: readonly Label[];
  readonly onType: (typed: string) => void;
  readonly onFoldKana: (foldKana: boolean) => void;
  /** Requests more documents than are listed. */
  readonly onMore: () => void;
  readonly onOpen: (group: SearchGroup, hit: SearchHit | null) => Promise<void>;
  /** Null when nothing can be written. */
  readonly onSave: ((name: string) => void) | null;
  readonly onForget: ((search: SavedSearch) => void) | null;
}
