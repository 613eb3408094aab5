import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalText } from '#core/document/canonical-text';
import { fingerprintOf } from '#core/library/fingerprint';
import { listSummaries } from './bundled-summaries';
import { parseBundled } from './parse-bundled';
import { parsedKey } from './parsed-in-build';

let resources = '';
beforeEach(async () => {
  resources = await mkdtemp(join(tmpdir(), 'readout-resources-'));
  await mkdir(join(resources, 'summaries'));
  await mkdir(join(resources, 'guide'));
});
afterEach(() => rm(resources, { recursive: true }));

const good = 'A Meeting\nSeptember 20, 2023\nThe two leaders met in Tokyo.\n';
const put = (name: string, content: string | Uint8Array) =>
  writeFile(join(resources, 'summaries', name), content);

test('a text dropped into the folder is a document, without a change of code', async () => {
  await put('a-meeting.txt', good);
  const { listing, documents } = await listSummaries(resources, {});
  expect(listing.failures).toEqual([]);
  expect(listing.documents).toMatchObject([{ id: 'a-meeting', title: 'A Meeting' }]);
  expect(documents.get('a-meeting')?.date).toBe('2023-09-20');
});

test('the list has what a file is compared by, so that no text is read when one comes in', async () => {
  await put('a-meeting.txt', good);
  const { listing, documents } = await listSummaries(resources, {});
  const record = documents.get('a-meeting');
  expect(record).toBeDefined();
  expect(listing.fingerprints).toEqual(
    new Map([['a-meeting', fingerprintOf(canonicalText(record?.blocks ?? []))]]),
  );
  expect(listing.fingerprints.get('a-meeting')).not.toEqual([]);
});

test('files that cannot be read are named with the reason and stop nothing else', async () => {
  await put('good.txt', good);
  await put('binary.txt', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3]));
  await put('empty.txt', '');
  await put('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20]));
  await symlink(join(resources, 'nowhere'), join(resources, 'summaries', 'missing.txt'));
  await mkdir(join(resources, 'summaries', 'folder.txt'));
  const { listing } = await listSummaries(resources, {});
  expect(listing.documents.map(({ id }) => id)).toEqual(['good']);
  expect(listing.failures).toEqual([
    { code: 'not-text', about: 'binary.txt' },
    { code: 'empty', about: 'empty.txt' },
    { code: 'not-permitted', about: 'folder.txt' },
    { code: 'not-utf8', about: 'latin.txt' },
    { code: 'not-found', about: 'missing.txt' },
  ]);
});

test('a missing folder is named and the other one is read', async () => {
  await put('good.txt', good);
  await rm(join(resources, 'guide'), { recursive: true });
  const { listing } = await listSummaries(resources, {});
  expect(listing.documents).toHaveLength(1);
  expect(listing.failures).toEqual([{ code: 'not-found', about: 'guide' }]);
});

test('who published a text is read from the file beside it; a damaged one is named', async () => {
  await put('good.txt', good);
  await put('other.txt', good);
  const published = { body: 'A Ministry', place: null, address: 'https://example.org/good' };
  await put('publications.json', JSON.stringify({ good: published }));
  const { documents } = await listSummaries(resources, {});
  expect(documents.get('good')?.published).toEqual(published);
  expect(documents.get('other')?.published).toBeNull();
  await put('publications.json', '{"good": 1');
  const { listing } = await listSummaries(resources, {});
  expect(listing.documents).toHaveLength(2);
  expect(listing.failures).toEqual([{ code: 'not-text', about: 'publications.json' }]);
});

test('a text that the build has read is not read again, until its file is another', async () => {
  await put('a-meeting.txt', good);
  const parsed = parseBundled('a-meeting', Buffer.from(good));
  expect(parsed.ok).toBe(true);
  if (!parsed.ok) return;
  const key = parsedKey('a-meeting', Buffer.from(good));
  const marked = { ...parsed.value, record: { ...parsed.value.record, title: 'From the build' } };
  const known = { [key]: marked };
  const titleNow = async () =>
    (await listSummaries(resources, known)).documents.get('a-meeting')?.title;
  expect(await titleNow()).toBe('From the build');
  await put('a-meeting.txt', `${good}They met again.\n`);
  expect(await titleNow()).toBe('A Meeting');
});
