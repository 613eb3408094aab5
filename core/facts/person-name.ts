/** Word parts that stay in capitals: the numerals of monarchs and popes. */
const numeral = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/;

/**
 * A published name as people write it: official texts put the family name in capitals ("KISHIDA
 * Fumio"). The order stays as published; initials and mixed-case names stay as they are.
 * What a name has behind it, "MP", is none of it.
 */
export function personName(published: string): string {
  return published
    .replace(/,? (?:MP|MEP|MSP|TD|QC|KC)$/, '')
    .split(/\s+/)
    .map(nameWord)
    .join(' ');
}

function nameWord(word: string): string {
  const letters = word.match(/\p{L}/gu) ?? [];
  const isCapitals = letters.length > 1 && word === word.toUpperCase() && !word.includes('.');
  if (!isCapitals || numeral.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(?<!\p{L}\p{M}{0,9})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
