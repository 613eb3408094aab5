/**
 * Which Electron to use, as a decision on known facts. It answers with the next thing to do; after
 * a download the facts are gathered and asked again.
 * @typedef {object} Facts
 * @property {boolean} override ELECTRON_OVERRIDE_DIST_PATH is set
 * @property {boolean} officialReady the pinned Electron is unpacked
 * @property {boolean} officialFailed its download failed before, with these same dependencies
 * @property {boolean} secondReady the second source is in the user's cache
 * @property {boolean} secondFits the second source has a binary for this machine
 *
 * @param {Facts} facts
 * @returns {'use-override' | 'use-official' | 'fetch-official' | 'use-second' | 'fetch-second' | 'give-up'}
 */
export function nextStep(facts) {
  if (facts.override) return 'use-override';
  if (facts.officialReady) return 'use-official';
  if (!facts.officialFailed) return 'fetch-official';
  if (!facts.secondFits) return 'give-up';
  return facts.secondReady ? 'use-second' : 'fetch-second';
}
