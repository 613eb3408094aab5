import type { Bookmark, Highlight } from '#core/model/annotation';
import type { Placement } from '#core/model/anchor';
import type { Passage } from '#core/text/passage';

/** An annotation of an earlier text, with where it may be in the present one. */
export interface MarkToReview {
  readonly annotation: Highlight | Bookmark;
  readonly placement: Placement;
  /** The reader decided that it has no place in the present text. */
  readonly dismissed: boolean;
}

/** The reader's possible decisions. Each is an act that can be undone. */
export interface PlacingActs {
  readonly place: (mark: MarkToReview, passage: Passage) => void;
  readonly dismiss: (mark: MarkToReview) => void;
  /** Reverses a dismissal. */
  readonly reopen: (mark: MarkToReview) => void;
}
