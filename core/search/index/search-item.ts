import type { SearchedText } from './search-answer';
import type { SearchedAnnotation } from './searched-annotation';

export type SearchItem =
  | ({ readonly kind: 'text' } & SearchedText)
  /** `noted`: it has a note; known without reading the note. */
  | ({ readonly kind: 'annotation'; readonly noted: boolean } & SearchedAnnotation);
