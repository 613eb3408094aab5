import type { Hue } from '#core/model/label';

/**
 * The marker colours of the paper theme, as six hex digits: what marks look like outside Readout.
 */
export const hueColours: Readonly<Record<Hue, string>> = {
  orange: 'ffd9b8',
  yellow: 'ffe894',
  green: 'c4ebc9',
  blue: 'c3dfff',
  rose: 'ffd0d8',
  violet: 'e0d2ff',
  teal: 'b5e8e4',
  brown: 'e6d5c2',
  grey: 'dcdcd6',
};
