import process from 'node:process';

/**
 * How often a costly property is tried: `few` in every test run, `many` in `npm run
 * test:properties`. Each run draws new cases, so what one run misses later ones find; `few` still
 * nearly always finds the bugs that were seen while the property was written.
 */
export function runsOf({ few, many }: { readonly few: number; readonly many: number }) {
  return { numRuns: isLongRun() ? many : few };
}

/** True in `npm run test:properties`, where every case is tried. */
export function isLongRun(): boolean {
  return process.env['READOUT_PROPERTIES'] === 'long';
}
