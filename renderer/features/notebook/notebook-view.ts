import {
  wholeNotebook,
  type Grouping,
  type NotebookFilter,
  type NotebookOrder,
} from '#core/notebook/notebook-list';
import { createStore } from '../../ui/store';

/** How the notebook is filtered, grouped and ordered; kept while one reads. */
export interface NotebookView {
  readonly filter: NotebookFilter;
  readonly grouping: Grouping;
  readonly order: NotebookOrder;
}

export const notebookView = createStore<NotebookView>({
  filter: wholeNotebook,
  grouping: 'document',
  order: 'text',
});

export function filterBy(part: Partial<NotebookFilter>): void {
  notebookView.set((now) => ({ ...now, filter: { ...now.filter, ...part } }));
}
