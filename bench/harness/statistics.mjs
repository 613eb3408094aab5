/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that `share` per cent of the values do not exceed. @param {readonly number[]} values */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)];
}

/**
 * Takes turns, A B A B, so that a slow minute of the machine falls on both.
 *
 * @template T
 * @param {number} rounds
 * @param {() => Promise<T>} ours
 * @param {() => Promise<T>} bare
 * @returns {Promise<{ ours: T[], bare: T[] }>}
 */
export async function takeTurns(rounds, ours, bare) {
  const results = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.ours.push(await ours());
    results.bare.push(await bare());
  }
  return results;
}
