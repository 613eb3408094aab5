/** A packed part unpacks to more than the limit. */
export class TooMuch extends RangeError {}

/**
 * Unpacks piece by piece, so that a small file that unpacks to gigabytes is abandoned early.
 *
 * @param make creates a stream of fflate's, given what to do with each piece.
 * @param largest number of bytes that may come out.
 * @throws TooMuch when more would come out; another RangeError when the packed bytes end too soon.
 */
export function inflateBounded(
  packed: Uint8Array,
  make: (onPiece: (piece: Uint8Array, final: boolean) => void) => {
    readonly push: (piece: Uint8Array, final?: boolean) => void;
  },
  largest: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = make((piece, final) => {
    size += piece.length;
    if (size > largest) throw new TooMuch('It unpacks to too much.');
    pieces.push(piece);
    ended ||= final;
  });
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  if (!ended) throw new RangeError('It ends too soon.');
  return joined(pieces, size);
}

/** Packed bytes processed at a time: deflate makes at most a thousand bytes of one. */
const step = 4096;

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
