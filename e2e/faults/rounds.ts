/**
 * How often a fault is tried: `few` in every test run, `many` in `npm run test:faults`.
 * `READOUT_FAULT_ROUNDS` says another number.
 */
export function roundsOf({ few, many }: { readonly few: number; readonly many: number }): number {
  const asked = Number(process.env['READOUT_FAULT_ROUNDS']);
  if (asked > 0) return asked;
  return isLongRun() ? many : few;
}

/** True in `npm run test:faults`. */
export function isLongRun(): boolean {
  return process.env['READOUT_FAULTS'] === 'long';
}
