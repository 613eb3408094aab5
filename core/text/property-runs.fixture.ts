import process from 'node:process';

/**
 * How often a dear property is tried: `few` in every test run, `many` in `npm run test:properties`.
 * Each run draws other cases, so what one run leaves out the next ones meet; `few` is still enough to
 * find, nearly always, what was seen to be wrong while the property was written.
 */
export function runsOf({ few, many }: { readonly few: number; readonly many: number }) {
  return { numRuns: isLongRun() ? many : few };
}

/** True in `npm run test:properties`, where every case is tried. */
export function isLongRun(): boolean {
  return process.env['READOUT_PROPERTIES'] === 'long';
}
