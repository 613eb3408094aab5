import { expect, test } from 'vitest';
import type { IncomingItem } from './incoming';
import { createDocumentFinder, documentsNamed } from './incoming-document';

const sources = [
  { id: 'lunch', title: 'Working Lunch', address: 'https://www.example.org/lunch/' },
  { id: 'dinner', title: 'Dinner', address: null },
  { id: 'twin-1', title: 'Talks', address: null },
  { id: 'twin-2', title: 'Talks', address: null },
];
const item = (source: Partial<IncomingItem['source']>) =>
  ({ source: { documentId: null, addresses: [], title: null, ...source } }) as IncomingItem;

test('a document is found by id, address or title; a title that two share finds none', () => {
  const find = createDocumentFinder({ sources, chosen: new Map([['Breakfast', 'dinner']]) });
  expect(find(item({ documentId: 'dinner' }))).toBe('dinner');
  expect(
    find(item({ documentId: 'unknown', title: 'working LUNCH (Provisional translation)' })),
  ).toBe('lunch');
  expect(find(item({ addresses: ['http://example.org/lunch#p3'] }))).toBe('lunch');
  const shared = 'https://example.org:443/lunch/index.html?utm_source=feed#p3';
  expect(find(item({ addresses: [shared] }))).toBe('lunch');
  expect(find(item({ title: 'Talks' }))).toBeNull();
  expect(find(item({ title: 'Breakfast' }))).toBe('dinner');
  expect(find(item({}))).toBeNull();
});

test('each document of a file is listed once, and only if it is in the library', () => {
  const items = ['lunch', 'unknown', 'lunch', 'dinner'].map((documentId) => item({ documentId }));
  expect(documentsNamed(items, { sources, chosen: new Map() })).toEqual(['lunch', 'dinner']);
});
