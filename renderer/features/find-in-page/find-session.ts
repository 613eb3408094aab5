import { plainFind, type FindOptions } from '#core/text/find';
import { createStore } from '../../ui/store';
import type { Passage } from '#core/text/passage';

/** The search in the open document. The words stay when the bar is closed, for Find Next. */
export interface FindSession {
  readonly open: boolean;
  /** Increases whenever the bar is requested, so that its field takes the focus again. */
  readonly asked: number;
  readonly query: string;
  readonly options: FindOptions;
  /** In reading order; empty while the bar is closed. */
  readonly hits: readonly Passage[];
  /** Index of the current hit; -1 when there are none. */
  readonly current: number;
  /** Set when the search wrapped around: 'end' after the last hit, 'start' before the first. */
  readonly wrapped: 'end' | 'start' | null;
}

const closed: FindSession = {
  open: false,
  asked: 0,
  query: '',
  options: plainFind,
  hits: [],
  current: -1,
  wrapped: null,
};

export const findSession = createStore<FindSession>(closed);

/** Ends the search of a document; its words and options stay for the next one. */
export function resetFind(): void {
  findSession.set(({ query, options, asked }) => ({ ...closed, query, options, asked }));
}
