/** The motto of a site above a title: a sentence of its own that is none of the text. */
import type { SourcePiece } from '../source-text';
import { wordKey } from './line-shape';
import { isWordOrTwo } from './title-weights';

/** Longest motto, in UTF-16 units, and lines between it and the title. */
export const maxMotto = 70;
const maxBelow = 6;

/** The first of the topmost lines that are said again soon: the title, for a site says that twice. */
export function firstRepeated(pieces: readonly SourcePiece[]): number {
  const keys = pieces.slice(0, maxBelow * 2).map(({ text }) => wordKey(text));
  return keys
    .slice(0, maxBelow + 1)
    .findIndex(
      (key, at) =>
        key !== '' && !isWordOrTwo(pieces[at]?.text ?? '') && keys.indexOf(key, at + 1) > at,
    );
}
