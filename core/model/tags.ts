import type { Annotation } from './annotation';

/** Longest tag, in UTF-16 units. */
export const maxTagLength = 100;

/** A word after #, at the start or after white space; letters, digits, _ - and / for levels. */
const inText = /(?<=^|[\s(（「、。])#([\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_/-]*)/gu;

/**
 * The tags written in a note as `#tag`, each once, in order. A number alone (`#3`) is not a tag,
 * nor is a Markdown heading, which has a blank after its #.
 */
export function tagsInNote(note: string): readonly string[] {
  const found = [...note.matchAll(inText)].map(([, tag = '']) =>
    tag.replace(/(?<![-/])[-/]+$/, ''),
  );
  return [...new Set(found.filter((tag) => /[\p{L}_]/u.test(tag) && tag.length <= maxTagLength))];
}

/** All tags of an annotation: those added to it, then those written in its note. */
export function tagsOf({ tags, note }: Pick<Annotation, 'tags' | 'note'>): readonly string[] {
  if (!note.includes('#')) return tags;
  return [...new Set([...tags, ...tagsInNote(note)])];
}

/** A typed tag in stored form; null when nothing is left of it. */
export function cleanTag(typed: string): string | null {
  const tag = typed
    .normalize('NFC')
    .trim()
    .replace(/^#+/, '')
    .replaceAll(/[\s,;#\p{Cc}]+/gu, '-')
    .replaceAll(/^-+|(?<!-)-+$/g, '')
    .slice(0, maxTagLength);
  return tag === '' ? null : tag;
}
