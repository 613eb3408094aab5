/** Whether words are nothing but known phrases, one behind the other. */
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
