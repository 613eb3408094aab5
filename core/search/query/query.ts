/** What is looked for, as a tree. Made by parse-query.ts from what was typed. */

/** Where words are looked for. */
export const searchPlaces = ['title', 'text', 'quote', 'note', 'tag'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

export const fieldNames = ['label', 'tag', 'country', 'date', 'has', 'in'] as const;
export type FieldName = (typeof fieldNames)[number];

/** Words beside one another, one or more. */
export interface Words {
  readonly kind: 'words';
  /** As typed, without quotation marks; white space is one blank. */
  readonly text: string;
  /** The last word may go on. */
  readonly prefix: boolean;
}

/** Two or more of them with no more than so many words between the first and the last. */
export interface Near {
  readonly kind: 'near';
  readonly of: readonly Words[];
  readonly distance: number;
}

/** Something that is known of a document or an annotation. */
export interface Field {
  readonly kind: 'field';
  readonly name: FieldName;
  readonly value: string;
  /** The value may go on. */
  readonly prefix: boolean;
}

export type Query =
  | Words
  | Near
  | Field
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Query[] };

/**
 * - field-empty: `label:` with nothing behind it;
 * - date: `date:` with something that is no year, month, day or range of them;
 * - has: `has:` with something other than note, tag, label;
 * - in: `in:` with something other than titles, texts, quotes, notes, tags;
 * - unanswered: looking for it came to no end;
 * - too-long: what is behind `start` is not looked for;
 * - only-exclusions: nothing is said to be looked for.
 */
export type QueryProblemCode =
  'field-empty' | 'date' | 'has' | 'in' | 'too-long' | 'only-exclusions' | 'unanswered';

/** Something typed that was left out of the query, and where it is: UTF-16, end excluded. */
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
