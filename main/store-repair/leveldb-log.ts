/**
 * The end of a LevelDB log file. After a power cut, a kill or a full disk the last record of a log
 * can be torn or zero-filled. LevelDB continues writing after it, the next open finds the damage,
 * and Chromium responds by deleting the whole store (google/leveldb#1287). Cutting off the torn end
 * while no process has the store open avoids that.
 *
 * Format (leveldb/doc/log_format.md): blocks of 32,768 bytes; a record is a header of 7 bytes (4
 * checksum, 2 length little-endian, 1 type) and its data, and never crosses a block; fewer than 7
 * bytes left in a block are padding.
 */

const blockSize = 32_768;
const headerSize = 7;

/** Record types: whole in one piece, or the first, a middle, the last piece of a longer one. */
const full = 1;
const first = 2;
const middle = 3;
const last = 4;

/**
 * Length in bytes of the part with whole records only: the length of the file when nothing is torn.
 */
export function wholeLength(log: Uint8Array): number {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let at = 0;
  let whole = 0;
  let inside = false;
  while (at < log.length) {
    const left = blockSize - (at % blockSize);
    if (left < headerSize) {
      at += left;
      if (!inside) whole = Math.min(at, log.length);
      continue;
    }
    if (at + headerSize > log.length) break;
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    const end = at + headerSize + length;
    if (end > log.length || headerSize + length > left || !follows(type, inside)) break;
    inside = type === first || type === middle;
    at = end;
    if (!inside) whole = end;
  }
  return whole;
}

function follows(type: number, inside: boolean): boolean {
  return inside ? type === middle || type === last : type === full || type === first;
}
