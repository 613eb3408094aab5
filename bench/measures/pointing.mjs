/**
 * Finding the mark under a position, which is done with every movement of the pointer: Readout's
 * search in the order of the marks against a plain scan over all of them. Once with marks that lie
 * side by side, and once with more over each other, down from one over the whole text.
 */
import { loadCore } from '../harness/load-core.mjs';
import { percentile } from '../harness/statistics.mjs';

const count = 10_000;
const length = 1_200_000;
const rounds = 15;
const warmUps = 3;
/** Positions asked for in a round, all over the text. */
const asked = 500;

/** Milliseconds within which one is to be found. */
const maxTime = 1;

export const pointing = {
  name: 'pointing',
  async measure() {
    const { indexPassages, shortestAtOffset } = await loadCore('core/annotations/passage-index.ts');
    const { shortestAt } = await loadCore('core/annotations/reading-order.ts');
    const cases = [
      { what: 'side by side', passages: spread() },
      { what: 'over each other', passages: nested() },
    ];
    return cases.map(({ what, passages }) => {
      const line = indexPassages(passages);
      return compare(`Find the mark under a position, ${count} ${what}`, {
        ours: (offset) => shortestAtOffset(line, offset),
        bare: (offset) => shortestAt(passages, offset),
      });
    });
  },
};

function compare(what, { ours, bare }) {
  const times = { ours: [], bare: [] };
  const all = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const of = { ours: 0, bare: 0 };
    for (let nth = 0; nth < asked; nth += 1) {
      const offset = Math.floor((length * (nth + round / rounds)) / asked);
      const [mine, found] = timed(() => ours(offset));
      const [scan, scanned] = timed(() => bare(offset));
      if (found !== scanned) throw new Error(`Another mark was found at ${offset}`);
      of.ours += mine;
      of.bare += scan;
      if (round >= warmUps) all.push(mine);
    }
    if (round < warmUps) continue;
    times.ours.push((of.ours / asked) * 1000);
    times.bare.push((of.bare / asked) * 1000);
  }
  const slow = percentile(all, 99);
  const verdict = slow < maxTime ? 'met' : 'missed';
  const note = `99 in 100 took up to ${slow.toFixed(4)} ms, aim ${maxTime} ms ${verdict}`;
  return { what, unit: 'µs', aim: 1, ...times, note };
}

/** @returns [milliseconds, what it gave] */
function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function spread() {
  const step = length / count;
  return Array.from({ length: count }, (_, nth) => ({
    start: Math.floor(nth * step),
    end: Math.floor(nth * step + step / 2),
  }));
}

/** A tenth of them over long stretches, the first over all; the others side by side. */
function nested() {
  const long = Array.from({ length: count / 10 }, (_, nth) => ({
    start: nth,
    end: length - nth * 1000,
  }));
  const short = spread().slice(count / 10);
  return [...long, ...short].sort((a, b) => a.start - b.start || b.end - a.end);
}
