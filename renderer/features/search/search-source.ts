import type { Label } from '#core/model/label';
import type { SearchAnswer, SearchGroup, SearchHit } from '#core/search/index/search-answer';
import type { SavedSearch } from '#core/model/saved-search';

/** What the search draws from. */
export interface SearchSource {
  readonly typed: string;
  /** か and カ are the same. */
  readonly foldKana: boolean;
  /** For what is typed, or for what was typed a moment ago; null before anything was. */
  readonly answer: SearchAnswer | null;
  /** How much of the library is in the index, 0 to 1; 1 when it is whole. */
  readonly built: number;
  /** The index could not be made, in several attempts. */
  readonly failed: boolean;
  /** Titles of documents with a text or a mark that the search could not get through. */
  readonly leftOut: readonly string[];
  readonly searches: readonly SavedSearch[];
  readonly labels: readonly Label[];
  readonly onType: (typed: string) => void;
  readonly onFoldKana: (foldKana: boolean) => void;
  /** Asks for more documents than are listed. */
  readonly onMore: () => void;
  readonly onOpen: (group: SearchGroup, hit: SearchHit | null) => Promise<void>;
  /** Null where nothing can be written. */
  readonly onSave: ((name: string) => void) | null;
  readonly onForget: ((search: SavedSearch) => void) | null;
}
