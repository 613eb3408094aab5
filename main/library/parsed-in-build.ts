/** The bundled texts as parsed by the build, so that a start need not parse them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ParsedText } from './parse-bundled';

/** By `parsedKey`. */
export type ParsedTexts = Readonly<Record<string, ParsedText>>;

/** Identifies exactly these bytes under this id: a file changed since is parsed like any other. */
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

/** The build's own file; without it every text is parsed at the start. */
export function readParsedTexts(file: string): ParsedTexts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ParsedTexts;
  } catch (error) {
    console.error('What the build has made of the bundled texts cannot be read:', error);
    return {};
  }
}
