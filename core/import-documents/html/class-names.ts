/** Class names and ids of elements, matched by whole words, never by part of a word. */

/** These before a word negate it, or assign it to something else. */
const denials = new Set('no not non without has with hide hidden is before after'.split(' '));

/** The words of every name: "photoCaption" and "photo-caption" are the same two. */
export function classWords(names: string): string[][] {
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[-_]+/)
        .filter((word) => word !== ''),
    );
}

/** Whether one of the names contains one of the words without negating it. */
export function isNamed(
  names: readonly (readonly string[])[],
  words: ReadonlySet<string>,
): boolean {
  return names.some(
    (name) => name.some((word) => words.has(word)) && !name.some((word) => denials.has(word)),
  );
}
