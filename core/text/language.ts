/** UTF-16 units looked at: enough to distinguish scripts, and bounded for the longest text. */
const sampleLength = 50_000;

/**
 * The language of a text as BCP 47, judged by script alone, for bundled texts, which must be read
 * at once: 'ja' when there is kana and it makes up, with kanji, a third of the letters or more
 * (Latin names are in every Japanese summary); 'en' when nine letters in ten are Latin; otherwise
 * 'und'. Another language in Latin letters counts as 'en'.
 */
export function languageByScript(text: string): 'en' | 'ja' | 'und' {
  const sample = text.slice(0, sampleLength);
  const letters = count(sample, /\p{L}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const kanji = count(sample, /\p{Script=Han}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (kana > 0 && (kana + kanji) * 3 >= letters) return 'ja';
  return letters > 0 && latin * 10 >= letters * 9 ? 'en' : 'und';
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}

/** Whether a file's own word for its language has the form of BCP 47. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag);
}
