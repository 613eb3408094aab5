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
  const letters = countLetters(sample, /\p{L}+/gu);
  const kana = countLetters(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
  const kanji = countLetters(sample, /\p{Script=Han}+/gu);
  const latin = countLetters(sample, /\p{Script=Latin}+/gu);
  if (kana > 0 && (kana + kanji) * 3 >= letters) return 'ja';
  return letters > 0 && latin * 10 >= letters * 9 ? 'en' : 'und';
}

/** @param runs matches as many letters together as there are. @returns their UTF-16 units. */
export function countLetters(text: string, runs: RegExp): number {
  return text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
}

/** Whether a file's own word for its language has the form of BCP 47. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag);
}
