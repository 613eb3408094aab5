/** How most of a PDF's text is set. */
import type { PdfLine } from './pdf-lines';

/** The measurements that most lines share. */
export interface Measure {
  readonly size: number;
  /** Distance of two baselines, as a multiple of the size. */
  readonly leading: number;
  readonly left: number;
  readonly right: number;
}

export function measureOf(lines: readonly PdfLine[]): Measure {
  const size = mostFrequent(lines.map((line) => [rounded(line.size), line.text.length])) || 10;
  const body = lines.filter((line) => rounded(line.size) === size);
  const leadings = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const distance = next?.page === line.page ? next.baseline - line.baseline : 0;
    return distance > size * 0.8 && distance < size * 3 ? [distance / size] : [];
  });
  return {
    size,
    // Lines within a paragraph are closest; some may be raised or lowered letters.
    leading: ranked(leadings, 0.15) ?? 1.3,
    left: mostFrequent(body.map((line) => [Math.round(line.left), line.text.length])),
    // The longest lines, except for a few that stick out.
    right:
      ranked(
        body.map(({ right }) => right),
        0.95,
      ) ?? 0,
  };
}

/** The value at a quantile between 0 and 1. */
function ranked(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)];
}

function mostFrequent(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) {
    if (weight > (weights.get(best) ?? 0)) best = value;
  }
  return best;
}

/** To a fifth of a point. */
export function rounded(value: number): number {
  return Math.round(value * 5) / 5;
}
