import type { Bookmark, Highlight } from '#core/model/annotation';
import type { Placement } from '#core/model/anchor';
import type { Passage } from '#core/text/passage';

/** An annotation of an earlier text, with where it may stand in the present one. */
export interface DoubtfulMark {
  readonly annotation: Highlight | Bookmark;
  readonly placement: Placement;
  /** The reader has left it without a place in the present text. */
  readonly left: boolean;
}

/** What the reader can decide about one. Each is an act that can be undone. */
export interface PlacingActs {
  readonly place: (mark: DoubtfulMark, passage: Passage) => void;
  readonly leave: (mark: DoubtfulMark) => void;
  /** Takes back that it was left without a place. */
  readonly reopen: (mark: DoubtfulMark) => void;
}
