import type { SearchedText } from './search-answer';
import type { NotebookItem } from '#core/notebook/notebook-rows';
import type { SearchedAnnotation } from './searched-annotation';

export type SearchItem =
  | ({ readonly kind: 'text' } & SearchedText)
  | ({ readonly kind: 'annotation' } & SearchedAnnotation & NotebookItem);
