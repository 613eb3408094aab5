/** Messages between the page and the search worker: one request, one reply. */
import type { ListedEntry, NotebookListing } from '#core/notebook/notebook-index';
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
  readonly entries: readonly ListedEntry[];
}

export interface SearchRequests {
  /** The first request; null for an index that is not to be stored. */
  open: { request: IndexProof | null; reply: OpenedIndex };
  /** Commits everything so far for the next start, if the proof is still valid then. */
  keep: { request: IndexProof; reply: null };
  putDocuments: { request: readonly SearchedDocument[]; reply: null };
  /** Including their texts, not their annotations. */
  removeDocuments: { request: readonly string[]; reply: null };
  putTexts: { request: readonly SearchedText[]; reply: null };
  /** As written by `writeStoredText`; parsed in the worker. */
  putStoredTexts: { request: readonly StoredText[]; reply: null };
  putAnnotations: { request: readonly SearchedAnnotation[]; reply: null };
  removeAnnotations: { request: readonly string[]; reply: null };
  /** All of them. */
  dropAnnotations: { request: null; reply: null };
  countAnnotations: { request: null; reply: number };
  /** Those of some ids that are not in the index. */
  missingAnnotations: { request: readonly string[]; reply: readonly string[] };
  /** Never answered: the worker gives up, and with it the index on disk. The request is the reason. */
  distrust: { request: string; reply: null };
  /** Names of the labels, by id. */
  setLabels: { request: ReadonlyMap<string, string>; reply: null };
  /** Declares the list of documents complete; their texts may still arrive. */
  setListed: { request: null; reply: null };
  /** Starts a phrase; `nextUses` returns its uses. */
  askPhrase: { request: PhraseQuery; reply: null };
  /** Maximum number of lines, and milliseconds for the search. */
  nextUses: { request: { readonly most: number; readonly budget: number }; reply: UsesFound };
  /**
   * Reads texts ahead for `relatedTo`, for this many milliseconds; answers whether more are left.
   */
  prepareRelated: { request: { readonly budget: number }; reply: boolean };
  /** The documents related to one, among the texts loaded so far. */
  relatedTo: { request: { readonly documentId: string }; reply: readonly RelatedDocument[] };
  listNotebook: {
    request: { readonly question: NotebookQuestion; readonly range: ListedRange };
    reply: Listed;
  };
  /** Null when there is a newer listing. */
  notebookEntries: {
    request: { readonly number: number; readonly range: ListedRange };
    reply: readonly ListedEntry[] | null;
  };
  /** The label of a highlight on exactly these words; null when there is none. */
  labelAt: { request: MarkedPlace; reply: string | null };
  search: {
    request: { readonly typed: string; readonly options: SearchOptions };
    reply: SearchAnswer;
  };
}

export type SearchRequestName = keyof SearchRequests;

export interface SearchRequest<N extends SearchRequestName = SearchRequestName> {
  readonly id: number;
  readonly name: N;
  readonly request: SearchRequests[N]['request'];
}

/** `isAtWork`: no reply, but a sign that a long request is being processed. */
export type SearchReply =
  | { readonly isAtWork: true }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string };
