/** Names that pages give their elements: whole words of them, never a part of a word. */

/** Before a word, these say that it is not so, or that something else has it. */
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

/** Whether one of the names says one of the words, and does not deny it. */
export function isNamed(
  names: readonly (readonly string[])[],
  words: ReadonlySet<string>,
): boolean {
  return names.some(
    (name) => name.some((word) => words.has(word)) && !name.some((word) => denials.has(word)),
  );
}
