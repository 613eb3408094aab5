/**
 * Reads the words of an RTF file, as a word processor would, for tests. Independent of the writer:
 * groups, control words, control symbols, `\uN` with its `\ucN` replacements; any control word that
 * the writer is not meant to use is an error, since it can only have come from content.
 */
const known = new Set(
  'rtf ansi ansicpg deff uc fonttbl f froman pard li ri i par line tab u'.split(' '),
);

/** The text, with a line feed for each `\par` and each `\line`. */
export function wordsInRtf(rtf: string): string {
  let text = '';
  let at = 0;
  let depth = 0;
  let fontTable = 0;
  const token = /\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n])/gy;
  while (at < rtf.length) {
    token.lastIndex = at;
    const match = token.exec(rtf);
    if (match === null) throw new Error(`No RTF at ${at}: ${rtf.slice(at, at + 20)}`);
    at = token.lastIndex;
    const [, word, number, symbol, brace, letter] = match;
    if (brace === '{') depth += 1;
    if (brace === '}') {
      depth -= 1;
      if (depth < fontTable) fontTable = 0;
    }
    if (word !== undefined && !known.has(word)) throw new Error(`Control word \\${word}`);
    if (word === 'fonttbl') fontTable = depth;
    if (fontTable > 0) continue;
    if (word === 'par' || word === 'line') text += '\n';
    if (word === 'tab') text += '\t';
    if (word === 'u') {
      text += String.fromCharCode((Number(number) + 0x10000) % 0x10000);
      // \uc1: one character follows for readers without Unicode.
      at += 1;
    }
    text += symbol ?? letter ?? '';
  }
  if (depth !== 0) throw new Error('Groups are not closed.');
  return text;
}
