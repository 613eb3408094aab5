import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { annotationIdOf } from '#core/exporting/interchange/identifiers';

/**
 * The id under which an item of a file is stored: its own when it is a UUID or one of ours,
 * otherwise one derived from its content (UUID version 8, RFC 9562), so that reading a file twice
 * gives the same ids and no duplicates.
 *
 * @param given the id in the file; null or empty when it has none.
 * @param parts what distinguishes the item in files without ids.
 */
export function stableId(given: string | null, parts: readonly (string | null)[]): string {
  const told = given?.trim() ? given : null;
  const own = told === null ? null : (annotationIdOf(told) ?? annotationIdOf(`urn:uuid:${told}`));
  if (own !== null && own.length <= 300) return own;
  const name = JSON.stringify(told === null ? parts : [told]);
  const hex = bytesToHex(sha256(new TextEncoder().encode(name)));
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
