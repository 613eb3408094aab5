/** Characters that one of the three systems, or Obsidian's links, do not allow in a file name. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}*"\\/<>:|?#^[\]]/gu;

/**
 * Names that Windows reserves for devices, whatever follows their first dot ("Naming Files, Paths,
 * and Namespaces": including superscript digits, and CONIN$ and CONOUT$ of the console).
 */
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;

/**
 * Longest name before the extension, in code points: short enough for every file system in UTF-8.
 */
const maxLength = 60;

/**
 * A file name that is safe on Linux, macOS and Windows, made from a title: no separators, no
 * controls or invisible direction marks, no device names, no dots or blanks at the ends.
 *
 * @param name the wanted name, with its extension ("Title.md").
 */
export function safeFileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,12})?$/su.exec(name) ?? [];
  const cleaned = stem.normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ');
  const short = [...cleaned].slice(0, maxLength).join('');
  const trimmed = short.replace(/^[\s.~-]+|(?<![\s.])[\s.]+$/gu, '');
  const named = trimmed === '' ? 'Notes' : trimmed;
  return named.replace(deviceName, '$1_') + ending;
}
