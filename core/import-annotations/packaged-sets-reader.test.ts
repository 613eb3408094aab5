import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { markedOn, otherKinds, setOf } from '#core/exporting/export.fixture';
import {
  writeAnnotationPackage,
  writeAnnotationSet,
} from '#core/exporting/interchange/annotation-set-writer';
import { readAnnotationFile } from './read-annotation-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function setWith(words: string): Uint8Array {
  const set = setOf([markedOn(words)]);
  const [entry] = set.documents;
  if (!entry) throw new Error('No document.');
  return bytesOf(writeAnnotationSet(entry, set));
}

test.each([
  ['the root of an archive', { 'annotations.json': setWith('two leaders') }],
  [
    'an archive with a sound beside it',
    { 'set.jsonld': setWith('two leaders'), 'a.mp3': bytesOf('ID3') },
  ],
  [
    'a book',
    {
      mimetype: bytesOf('application/epub+zip'),
      'META-INF/container.xml': bytesOf('<container/>'),
      'META-INF/my.annotation': setWith('two leaders'),
      'package.json': bytesOf('{"name":"x"}'),
    },
  ],
])('a set in %s is read', (_, parts) => {
  const read = readAnnotationFile(zipSync(parts));
  expect(read.ok && read.value.format).toBe('annotation-set');
  expect(read.ok && read.value.items.map(({ quote }) => quote?.exact)).toEqual(['two leaders']);
});

test('the package that is exported has one part at its root, and is read as the bare set is', () => {
  const set = setOf([markedOn('two leaders', { note: 'N.', tags: ['a', 'b'] }), ...otherKinds()]);
  const [entry] = set.documents;
  if (!entry) throw new Error('No document.');
  const bytes = writeAnnotationPackage(entry, set);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(['annotations.json']);
  const json = JSON.parse(strFromU8(parts['annotations.json'] ?? new Uint8Array())) as object;
  expect(json).toMatchObject({
    '@context': 'https://www.w3.org/ns/epub-anno.jsonld',
    type: 'AnnotationSet',
  });
  const bare = readAnnotationFile(bytesOf(writeAnnotationSet(entry, set)));
  expect(bare.ok && bare.value.items).toHaveLength(set.documents[0]?.annotations.length ?? 0);
  expect(readAnnotationFile(bytes)).toEqual(bare);
});

test('several sets are read as one, each item with its own place', () => {
  const parts = { 'a.json': setWith('two leaders'), 'b.json': setWith('one plan') };
  const read = readAnnotationFile(zipSync(parts));
  expect(read.ok && read.value.items.map(({ place }) => place)).toEqual([1, 2]);
});

test.each([
  ['no set', { 'a.txt': bytesOf('x') }, 'not-annotations'],
  ['a set deeper down', { 'a/b/c.json': setWith('two leaders') }, 'not-annotations'],
  ['JSON that nests without end', { 'a.json': bytesOf('['.repeat(100_000)) }, 'too-deep'],
])('an archive with %s is refused', (_, parts, failure) => {
  expect(readAnnotationFile(zipSync(parts))).toEqual({ ok: false, error: failure });
});
