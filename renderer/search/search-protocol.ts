/** Messages between the page and the search worker: one request, one reply. */
import type { ListedEntries, NotebookListing } from '#core/notebook/notebook-index';
import type { NotebookQuestion } from '#core/notebook/notebook-question';
import type { RelatedDocument } from '#core/related/related';
import type {
  SearchAnswer,
  SearchedDocument,
  SearchedText,
  SearchOptions,
} from '#core/search/index/search-answer';
import type { IndexProof, IndexState } from '#core/search/index/index-proof';
import type { PhraseQuery, UsesFound } from '#core/search/phrase-history/phrase-uses';
import type { SearchedAnnotation } from '#core/search/index/searched-annotation';
import type { MarkedPlace } from '#core/search/index/search-items';

/** A text as stored on disk; `content` is null when it cannot be read. */
export interface StoredText {
  readonly documentId: string;
  readonly revision: string;
  readonly content: string | null;
}

/** What was left from an earlier start. */
export interface OpenedIndex {
  readonly state: IndexState;
  /** Null unless some of it is used. */
  readonly kept: IndexProof | null;
  /** `documentId` and `revision` of each text in the index; empty when it is whole. */
  readonly texts: readonly (readonly [string, string])[];
}

/** Positions in a listing of the notebook, end excluded. */
export interface ListedRange {
  readonly from: number;
  readonly to: number;
}

/** A listing of the notebook, with the entries of a range of it. */
export interface Listed extends NotebookListing {
  readonly range: ListedRange;
  readonly entries: ListedEntries;
}

export interface SearchOrders {
  /** The first order; null for an index that is not to be stored. */
  open: { order: IndexProof | null; reply: OpenedIndex };
  /** Commits everything so far for the next start, if the proof is still valid then. */
  keep: { order: IndexProof; reply: null };
  putDocuments: { order: readonly SearchedDocument[]; reply: null };
  /** Including their texts, not their annotations. */
  removeDocuments: { order: readonly string[]; reply: null };
  putTexts: { order: readonly SearchedText[]; reply: null };
  /** As written by `writeStoredText`; parsed in the worker. */
  putStoredTexts: { order: readonly StoredText[]; reply: null };
  putAnnotations: { order: readonly SearchedAnnotation[]; reply: null };
  removeAnnotations: { order: readonly string[]; reply: null };
  /** All of them. */
  dropAnnotations: { order: null; reply: null };
  countAnnotations: { order: null; reply: number };
  /** Never answered: the worker gives up, and with it the index on disk. The order is the reason. */
  distrust: { order: string; reply: null };
  /** Names of the labels, by id. */
  setLabels: { order: ReadonlyMap<string, string>; reply: null };
  /** Declares the list of documents complete; their texts may still arrive. */
  setListed: { order: null; reply: null };
  /** Starts a phrase; `nextUses` returns its uses. */
  askPhrase: { order: PhraseQuery; reply: null };
  /** Maximum number of lines, and milliseconds for the search. */
  nextUses: { order: { readonly most: number; readonly budget: number }; reply: UsesFound };
  /**
   * Reads texts ahead for `relatedTo`, for this many milliseconds; answers whether more are left.
   */
  prepareRelated: { order: { readonly budget: number }; reply: boolean };
  /** The documents related to one, among the texts loaded so far. */
  relatedTo: { order: { readonly documentId: string }; reply: readonly RelatedDocument[] };
  listNotebook: {
    order: { readonly question: NotebookQuestion; readonly range: ListedRange };
    reply: Listed;
  };
  /** Null when there is a newer listing. */
  notebookEntries: {
    order: { readonly number: number; readonly range: ListedRange };
    reply: ListedEntries | null;
  };
  /** The label of a highlight on exactly these words; null when there is none. */
  labelAt: { order: MarkedPlace; reply: string | null };
  search: {
    order: { readonly typed: string; readonly options: SearchOptions };
    reply: SearchAnswer;
  };
}

export type SearchOrderName = keyof SearchOrders;

export interface SearchRequest<N extends SearchOrderName = SearchOrderName> {
  readonly id: number;
  readonly name: N;
  readonly order: SearchOrders[N]['order'];
}

export type SearchReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string };
