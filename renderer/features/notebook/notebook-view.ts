import {
  wholeNotebook,
  type Grouping,
  type NotebookFilter,
  type NotebookOrder,
} from '#core/notebook/notebook-question';
import { openNotebook } from '../../navigation/session';
import { createStore } from '../../ui/store';

/** How the notebook is filtered, grouped and ordered; kept while reading. */
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

/** Shows the notebook with the marks of one label, and no other filter. */
export function showMarksWith(labelId: string): void {
  notebookView.set((now) => ({ ...now, filter: { ...wholeNotebook, labelIds: [labelId] } }));
  openNotebook();
}
