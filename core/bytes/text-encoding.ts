/**
 * Every encoding of the WHATWG Encoding Standard, by its `TextDecoder` label, the most common
 * first. Stored with documents: never remove one.
 */
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
  'big5',
  'euc-kr',
  'gb18030',
  'gbk',
  'ibm866',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-8-i',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-u',
  'macintosh',
  'windows-874',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'x-mac-cyrillic',
] as const;

export type TextEncoding = (typeof textEncodings)[number];

/**
 * What the reader should know about decoded bytes:
 * - 'unsure-encoding': another encoding fits nearly as well;
 * - 'replaced-characters': invalid bytes became U+FFFD;
 * - 'control-characters': NUL and other controls were removed.
 */
export type EncodingWarning = 'unsure-encoding' | 'replaced-characters' | 'control-characters';
