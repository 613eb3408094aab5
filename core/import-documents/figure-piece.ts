import { pictureValue, type Picture } from '#core/document/pictures';
import type { SourcePiece } from './source-text';

/** A picture without any words is called so. */
const unnamed = 'Picture';

/** A picture as a block of its own, whose words are its caption or what it says of itself. */
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
