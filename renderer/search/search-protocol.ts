/** What the page and the worker of the search say to one another: one request, one reply. */
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

/** A text as it lies on disk; `content` is null when it cannot be read. */
export interface StoredText {
  readonly documentId: string;
  readonly revision: string;
  readonly content: string | null;
}

/** What there was of an earlier start. */
export interface OpenedIndex {
  readonly state: IndexState;
  /** Null unless something of it is used. */
  readonly kept: IndexProof | null;
  /** `documentId` and `revision` of each text that is here; not told of one that is whole. */
  readonly texts: readonly (readonly [string, string])[];
}

export interface SearchOrders {
  /** The first of all; null for an index that is not to be kept. */
  open: { order: IndexProof | null; reply: OpenedIndex };
  /** Everything that was put until now is there at the next start, if the proof is still true then. */
  keep: { order: IndexProof; reply: null };
  putDocuments: { order: readonly SearchedDocument[]; reply: null };
  /** Also their texts and annotations. */
  removeDocuments: { order: readonly string[]; reply: null };
  putTexts: { order: readonly SearchedText[]; reply: null };
  /** As `writeStoredText` makes them; read in the worker. */
  putStoredTexts: { order: readonly StoredText[]; reply: null };
  putAnnotations: { order: readonly SearchedAnnotation[]; reply: null };
  removeAnnotations: { order: readonly string[]; reply: null };
  /** Names of the labels, by id. */
  setLabels: { order: ReadonlyMap<string, string>; reply: null };
  /** Says that all documents are told; their texts may still come. */
  setListed: { order: null; reply: null };
  /** Begins with a phrase; `nextUses` gives its uses. */
  askPhrase: { order: PhraseQuery; reply: null };
  /** At the most so many lines, and the milliseconds to look for them. */
  nextUses: { order: { readonly most: number; readonly budget: number }; reply: UsesFound };
  /** Reads texts for what follows, for so many milliseconds; answers whether more are left. */
  prepareRelated: { order: { readonly budget: number }; reply: boolean };
  /** The documents that belong with one, among the texts that are there. */
  relatedTo: { order: { readonly documentId: string }; reply: readonly RelatedDocument[] };
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
