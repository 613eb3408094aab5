/** Labels of the WHATWG Encoding Standard, as `TextDecoder` takes them. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'windows-1252',
  'koi8-r',
  'windows-1251',
] as const;

export type TextEncoding = (typeof textEncodings)[number];

/**
 * What the reader should know of decoded bytes:
 * - 'unsure-encoding': another encoding fits nearly as well;
 * - 'replaced-characters': bytes that the encoding does not have became U+FFFD;
 * - 'control-characters': NUL and other controls were left out.
 */
export type EncodingWarning = 'unsure-encoding' | 'replaced-characters' | 'control-characters';
