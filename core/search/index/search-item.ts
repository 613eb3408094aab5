import type { SearchedText } from './search-answer';
import type { SearchedAnnotation } from './searched-annotation';

export type SearchItem =
  | ({ readonly kind: 'text' } & SearchedText)
  /** `noted`: it has a note, which need not be read to know it. */
  | ({ readonly kind: 'annotation'; readonly noted: boolean } & SearchedAnnotation);
