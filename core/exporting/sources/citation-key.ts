/**
 * Keys of sources for BibTeX and RIS: who, when and what, as
 * `mofa-2023-09-20-japan-mongolia-leaders`. A key is ASCII letters, digits and hyphens. It depends
 * on the source alone, so that exporting again gives the same key; only equal keys get a mark made
 * of their ids as well.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SourceRecord } from '#core/model/source-record';

/** How many words of the title a key has, and how long a word may be, in letters. */
const titleWords = 3;
const maxWordLength = 20;

/** The key of each source, by its id. */
export function citationKeysOf(sources: readonly SourceRecord[]): ReadonlyMap<string, string> {
  const plain = new Map(sources.map((source) => [source.id, keyOf(source)]));
  const uses = new Map<string, number>();
  for (const key of plain.values()) uses.set(key, (uses.get(key) ?? 0) + 1);
  return new Map(
    [...plain].map(([id, key]) => [id, uses.get(key) === 1 ? key : `${key}-${markOf(id)}`]),
  );
}

function keyOf({ body, issued, title, id }: SourceRecord): string {
  const words = asciiWords(title).slice(0, titleWords);
  const parts = [
    body === null ? [] : initialsOf(body),
    asciiWords(issued ?? 'undated'),
    words.length > 0 ? words : [markOf(id)],
  ];
  return parts.flat().join('-');
}

/**
 * "mofa" for the Ministry of Foreign Affairs of Japan: the country is left out, a single word is
 * kept whole. Nothing for an issuer written in another script.
 */
function initialsOf(body: string): string[] {
  const words = asciiWords(body);
  const last = words.lastIndexOf('of');
  const named = last > 1 ? words.slice(0, last) : words;
  const [only = ''] = named;
  const initials = named.length === 1 ? only : named.map((word) => word[0]).join('');
  return initials === '' ? [] : [initials];
}

function asciiWords(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  const words = bare.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => word.slice(0, maxWordLength));
}

function markOf(id: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(id))).slice(0, 8);
}
