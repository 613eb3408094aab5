import { expect, test } from 'vitest';
import type { DocumentSummary } from '#core/document/document-summary';
import { createMatcher } from './match-incoming';
import { fingerprintOf } from './fingerprint';

const words = (subject: string) =>
  `The Prime Minister of Japan met the President of ${subject} in New York and spoke with the President about trade, energy, the environment and a visit to ${subject} in the coming year.`;

const summary = (id: string, more: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id,
  revision: `revision of ${id}`,
  title: 'Japan-Peru Summit Meeting',
  opening: '',
  date: '2024-11-17',
  place: null,
  countries: [],
  body: null,
  address: null,
  language: 'en',
  translation: 'none',
  length: 1,
  ...more,
});

const peru = {
  summary: summary('peru', { address: 'https://www.mofa.go.jp/peru/page1.html' }),
  texts: ['older', 'revision of peru'].map((revision) => ({ ...summary('peru'), revision })),
  fingerprint: fingerprintOf(words('Peru')),
};

const match = (more: Partial<DocumentSummary>, text = 'Nothing alike.') =>
  createMatcher([peru]).match(summary('new', more), 'its wording', fingerprintOf(text));

test('exactly a text that is here, or was, is the same', () => {
  expect(match({ revision: 'older' })).toEqual({ kind: 'same', documentId: 'peru' });
});

test('a text that an earlier Readout named by its wording is the same only with its title and date', () => {
  const texts = [{ ...summary('peru'), revision: 'its wording' }];
  const matcher = createMatcher([{ ...peru, texts }]);
  const matched = (more: Partial<DocumentSummary>) =>
    matcher.match(summary('new', more), 'its wording', []).kind;
  expect(matched({})).toBe('same');
  expect(matched({ title: 'Second Meeting of the Ministers' })).not.toBe('same');
  expect(matched({ date: '2025-01-01' })).not.toBe('same');
  expect(matched({ translation: 'provisional' })).not.toBe('same');
});

test('a newer text is recognised by its address in any form, or by title and date', () => {
  const revision = { kind: 'revision', documentId: 'peru' };
  expect(
    match({ title: 'x', date: null, address: 'http://mofa.go.jp/peru/page1.html#top' }),
  ).toEqual(revision);
  const shared = 'https://www.mofa.go.jp:443/peru/page1.html/?utm_source=feed';
  expect(match({ title: 'x', date: null, address: shared })).toEqual(revision);
  expect(match({ title: 'JAPAN – PERU summit meeting' })).toEqual(revision);
  expect(match({ date: '2024-11-18' }).kind).toBe('new');
  expect(match({ date: null }).kind).toBe('new');
});

test('a near-identical text is proposed, and another one is not', () => {
  const changed = words('Peru').replace('trade, energy', 'trade and energy');
  expect(match({ title: 'Other', date: null }, changed)).toEqual({
    kind: 'similar',
    documentId: 'peru',
  });
  expect(match({ title: 'Other', date: null }, 'Fishing quotas were agreed in Oslo.').kind).toBe(
    'new',
  );
});

test('what was added meanwhile is matched like what was here', () => {
  const matcher = createMatcher([]);
  matcher.add(peru);
  expect(matcher.match(summary('new', { revision: 'older' }), 'its wording', []).kind).toBe('same');
});

test('words that come with their emphasis and links are a newer text of the bare ones', () => {
  const texts = [{ ...summary('peru'), revision: 'its wording' }];
  const matched = createMatcher([{ ...peru, texts }]).match(summary('new'), null, []);
  expect(matched).toEqual({ kind: 'revision', documentId: 'peru' });
});
