/** What the build has made of the texts that it shipped, so that a start need not. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ParsedText } from './parse-bundled';

/** By `parsedKey`. */
export type ParsedTexts = Readonly<Record<string, ParsedText>>;

/** Names exactly these bytes under this id: a file that was changed since is read as any other. */
export function parsedKey(id: string, bytes: Uint8Array): string {
  return `${id} ${createHash('sha256').update(bytes).digest('hex')}`;
}

export function parsedInBuild(
  parsed: ParsedTexts,
  id: string,
  bytes: Uint8Array,
): ParsedText | null {
  return parsed[parsedKey(id, bytes)] ?? null;
}

/** The build's own file; without it every text is read anew. */
export function readParsedTexts(file: string): ParsedTexts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ParsedTexts;
  } catch (error) {
    console.error('What the build has made of the bundled texts cannot be read:', error);
    return {};
  }
}
