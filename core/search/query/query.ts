/** A query as a tree, made by parse-query.ts. */

/** Where words are looked for. */
export const searchPlaces = ['title', 'text', 'quote', 'note', 'tag'] as const;
export type SearchPlace = (typeof searchPlaces)[number];
/** Those of annotations. */
export const annotationPlaces: readonly SearchPlace[] = ['quote', 'note', 'tag'];

export const fieldNames = ['label', 'tag', 'country', 'date', 'has', 'in'] as const;
export type FieldName = (typeof fieldNames)[number];

/** One or more adjacent words. */
export interface Words {
  readonly kind: 'words';
  /** As typed, without quotation marks; white space is one blank. */
  readonly text: string;
  /** The last word may be a prefix. */
  readonly prefix: boolean;
}

/** Two or more terms with at most this many words between the first and the last. */
export interface Near {
  readonly kind: 'near';
  readonly of: readonly Words[];
  readonly distance: number;
}

/** A property of a document or an annotation. */
export interface Field {
  readonly kind: 'field';
  readonly name: FieldName;
  readonly value: string;
  /** The value may be a prefix. */
  readonly prefix: boolean;
}

export type Query =
  | Words
  | Near
  | Field
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Query[] };

/**
 * - field-empty: `label:` with nothing after it;
 * - date: `date:` with something that is not a year, month, day or range of them;
 * - has: `has:` with something other than note, tag, label;
 * - in: `in:` with something other than titles, texts, quotes, notes, tags;
 * - unanswered: the search was given up;
 * - too-long: what comes after `start` is ignored;
 * - only-exclusions: nothing is searched for.
 */
export type QueryProblemCode =
  | 'field-empty'
  | 'date'
  | 'has'
  | 'in'
  | 'too-long'
  | 'only-exclusions'
  | 'unanswered';

/** Typed text that was left out of the query, and where it is: UTF-16, end excluded. */
export interface QueryProblem {
  readonly code: QueryProblemCode;
  readonly start: number;
  readonly end: number;
}

export interface ParsedQuery {
  /** Null when there is nothing to look for. */
  readonly query: Query | null;
  readonly problems: readonly QueryProblem[];
}
