/**
 * Annotation sets in an archive: the zip that the Readium and W3C drafts put a set into, with the
 * sounds and pictures of its notes beside it, and a book with a set in `META-INF`. Drafts before
 * September 2026 did not settle the part names: every JSON part at the root or in `META-INF` is
 * looked at.
 */
import { decodeMarked } from '#core/bytes/decode-text';
import { openZip } from '#core/bytes/zip-archive';
import { err, ok, type Result } from '#core/result';
import type { IncomingSet, ReadFailure } from './incoming';
import { maxItems } from './json-limits';
import { readAnnotations } from './read-annotations';

export const setPart = /^(?:META-INF\/)?[^/]+\.(?:annotations?|jsonld|json)$/i;

/** Parts to look at: each annotation may be one of its own. */
const maxParts = 10_000;

export function readPackagedSets(bytes: Uint8Array): Result<IncomingSet, ReadFailure> {
  const archive = openZip(bytes);
  if (!archive.ok) return err('not-annotations');
  const sets: IncomingSet[] = [];
  for (const name of archive.value.names.filter((each) => setPart.test(each)).slice(0, maxParts)) {
    const part = archive.value.read(name);
    if (!part.ok) return err(part.error === 'unpacks-too-large' ? 'too-large' : 'damaged');
    const text = decodeMarked(part.value);
    const set = text === null ? null : readAnnotations(text);
    if (set?.ok) sets.push(set.value);
    else if (set && set.error !== 'not-annotations' && set.error !== 'not-json') return set;
  }
  const [first] = sets;
  if (first === undefined) return err('not-annotations');
  const all = sets.flatMap(({ items }) => items);
  return all.length > maxItems
    ? err('too-many')
    : ok({
        ...first,
        labels: sets.flatMap(({ labels }) => labels),
        items: all.map((item, index) => ({ ...item, place: index + 1 })),
        malformed: sets.flatMap(({ malformed }) => malformed),
      });
}
