/** The displays in memory that scripts/run/on-display.mjs has made; none where there is a real one. */
export function displays(): readonly string[] {
  return (process.env['READOUT_DISPLAYS'] ?? '').split(' ').filter((name) => name !== '');
}
