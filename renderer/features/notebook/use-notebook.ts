import { useEffect, useMemo } from 'react';
import type { NotebookQuestion } from '#core/notebook/notebook-question';
import { useLibrary } from '../../data/library';
import { useServices } from '../../data/services';
import { useSearch } from '../../search/start-search';
import { useStore } from '../../ui/store';
import { createNotebookReader, type NotebookReader, type NotebookState } from './notebook-reader';
import { notebookView } from './notebook-view';

export interface Notebook extends NotebookState, Pick<NotebookReader, 'show' | 'all'> {
  /** False while there is more to be read. */
  readonly whole: boolean;
  /** Asks again what was not answered; null unless something was not. */
  readonly onAskAgain: (() => void) | null;
}

/** How often a search that is being filled is asked again. */
const steps = 8;

/** The notebook as it is filtered, grouped and ordered, kept up to date with every change. */
export function useNotebook(): Notebook {
  const { store } = useServices();
  const search = useSearch();
  const { labels, annotations } = useLibrary();
  const view = useStore(notebookView);
  const { share, changes, failed: isGivenUp } = useStore(search.state);
  const reader = useMemo(
    () =>
      createNotebookReader({
        listNotebook: search.listNotebook,
        notebookEntries: search.notebookEntries,
        annotations: async (refs) => (store ? store.annotationsByRef(refs) : []),
      }),
    [store, search],
  );
  useEffect(
    () =>
      store?.log.onChange(({ rows }) =>
        reader.forget(rows.flatMap(({ table, id }) => (table === 'annotations' ? [id] : []))),
      ),
    [store, reader],
  );
  const question = useMemo<NotebookQuestion>(
    () => ({ ...view, labelIds: labels.map(({ id }) => id) }),
    [view, labels],
  );
  const filled = Math.floor(share * steps);
  useEffect(() => reader.ask(question), [reader, question, changes, filled]);
  const state = useStore(reader.state);
  const isUnanswered = isGivenUp || (state.failed && share === 1);
  return useMemo(
    () => ({
      ...state,
      show: reader.show,
      all: reader.all,
      // The texts are searched last, and the notebook does not need them.
      whole: state.listing !== null && (share === 1 || state.listing.all >= annotations),
      onAskAgain: isUnanswered
        ? () => {
            search.begin();
            reader.ask(question);
          }
        : null,
    }),
    [state, reader, share, annotations, isUnanswered, search, question],
  );
}
