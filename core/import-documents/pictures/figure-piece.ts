import { pictureValue, type Picture } from '#core/document/pictures';
import type { SourcePiece } from '../source-text';

/** Words for a picture without any. */
const unnamed = 'Picture';

/** A picture as a block of its own, whose words are its caption or its description. */
export function figurePiece(picture: Picture, said: string): SourcePiece {
  const text = said.replace(/\s+/g, ' ').trim() || unnamed;
  return {
    kind: 'figure',
    text,
    level: 0,
    indent: 0,
    isBold: false,
    aside: null,
    spans: [{ kind: 'picture', start: 0, end: text.length, value: pictureValue(picture) }],
  };
}
