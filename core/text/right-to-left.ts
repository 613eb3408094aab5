/**
 * The letters of right-to-left scripts (Unicode Character Database, Bidi_Class R and AL), for use within the brackets
 * of a pattern with the flag `u`.
 */
export const rightToLeft = [
  'Adlam',
  'Arabic',
  'Hanifi_Rohingya',
  'Hebrew',
  'Mandaic',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const letters = new RegExp(`[${rightToLeft}]`, 'gu');

/** Whether most letters of a text are of such scripts. */
export function runsFromRight(text: string): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(letters)?.length ?? 0) * 2 > all;
}
