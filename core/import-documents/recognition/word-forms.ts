/** Words of a line, looked up one by one: a pattern of many takes long to compile, and to run. */

/** By language: words between bars, a star for any letters, phrases with blanks. */
type WordRows = Readonly<Record<string, string>>;

/**
 * Whether a line has one of the words.
 *
 * @param within those that count inside of others, too: of scripts without blanks.
 */
export function wordForms(words: WordRows, within: WordRows = {}): Pick<RegExp, 'test'> {
  const all = Object.values(words).flatMap((row) => row.split('|'));
  const whole = new Set(all.filter((form) => !/[* ]/.test(form)));
  const cut = (forms: readonly string[], from: number, to?: number) =>
    new Set(forms.map((form) => form.slice(from, to)));
  const beginnings = cut(
    all.filter((form) => form.endsWith('*')),
    0,
    -1,
  );
  const ends = cut(
    all.filter((form) => form.startsWith('*')),
    1,
  );
  const phrases = all.filter((form) => form.includes(' '));
  const unspaced = Object.values(within).flatMap((row) => row.split('|'));
  const hasPart = (word: string) => {
    for (let at = 1; at <= word.length; at += 1) {
      if (beginnings.has(word.slice(0, at)) || ends.has(word.slice(at - 1))) return true;
    }
    return false;
  };
  return {
    test(text) {
      const lower = text.toLowerCase();
      const found = lower.match(/\p{L}+/gu) ?? [];
      if (found.some((word) => whole.has(word) || hasPart(word))) return true;
      const blanks = ` ${found.join(' ')} `;
      return (
        phrases.some((phrase) => blanks.includes(` ${phrase} `)) ||
        (/[\u0590-\uFFFF]/u.test(lower) && unspaced.some((word) => lower.includes(word)))
      );
    },
  };
}

/** Whether words are a sequence of known phrases and nothing else. */
export function arePhrases(
  words: readonly string[],
  isPhrase: (words: string) => boolean,
): boolean {
  // Whether the words up to each place are phrases.
  const isSo = [true];
  for (let end = 1; end <= words.length; end += 1) {
    isSo.push(isSo.some((is, start) => is && isPhrase(words.slice(start, end).join(' '))));
  }
  return isSo.at(-1) === true;
}
