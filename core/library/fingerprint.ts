/**
 * Finds texts that are nearly the same: a fingerprint is the smallest hashes of a text's runs of
 * words (bottom-k, A. Broder, "On the resemblance and containment of documents", 1997). The share
 * of hashes that two fingerprints have in common estimates the share of runs the texts have in
 * common.
 */
/** Hashes in a fingerprint: the estimate is within about ten per cent. */
const size = 96;
/** Words in a run; for scripts without blanks, characters. */
const runLength = 3;
const characterRun = 6;

/** Letters and digits; a script without blanks gives one long run that is cut by characters. */
const wordShape = /[\p{L}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @returns up to 96 whole numbers below 2³², the smallest first; empty for a text without words. */
export function fingerprintOf(text: string): number[] {
  const hashes = new Set<number>();
  const words = text.normalize('NFKC').toLowerCase().match(wordShape) ?? [];
  for (let at = 0; at + runLength <= words.length; at += 1) {
    hashes.add(hashOf(words.slice(at, at + runLength).join(' ')));
  }
  for (const word of words) {
    if (!unspaced.test(word)) continue;
    for (let at = 0; at + characterRun <= word.length; at += 1) {
      hashes.add(hashOf(word.slice(at, at + characterRun)));
    }
  }
  if (hashes.size === 0 && words.length > 0) hashes.add(hashOf(words.join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, size);
}

/** How much two texts have in common, 0 to 1, estimated from their fingerprints. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  const common = smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length;
  return common / smallest.length;
}

/** FNV-1a of the UTF-16 units, with a final mix so that small differences spread. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1) {
    hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
