import { wellFormed } from './well-formed';

/** Text on one line, without controls, noncharacters and lone surrogates. */
export function printable(text: string): string {
  return wellFormed(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');
}
