/** Pseudo-random numbers, the same on every machine (Park and Miller, 1988). */
export interface Numbers {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

export function createNumbers(seed: number): Numbers {
  let state = (seed % 2147483646) + 1;
  const next = () => (state = (state * 48271) % 2147483647);
  // The first numbers of neighbouring seeds are similar.
  for (let warm = 0; warm < 8; warm += 1) next();
  const below = (count: number) => next() % count;
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
  return { below, pick };
}
