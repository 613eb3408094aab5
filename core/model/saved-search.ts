/** A search that the reader repeats. */
export interface SavedSearch {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** Where it belongs: a filter of the notebook, or a query of the search. */
  readonly kind: 'notebook' | 'search';
  /** What was typed; for the notebook a filter as JSON. */
  readonly query: string;
  /** When it was saved, ISO 8601 in UTC. */
  readonly at: string;
}
