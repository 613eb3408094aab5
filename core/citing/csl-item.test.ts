import { expect, test } from 'vitest';
import { cslItemOf } from './csl-item';
import { workingLunchSource } from './working-lunch.fixture';

test('a summary with a known body is a press release of that body', () => {
  expect(cslItemOf(workingLunchSource)).toEqual({
    id: 'japan-mongolia-leaders-working-lunch',
    type: 'report',
    genre: 'Press release',
    title: 'Japan-Mongolia Leaders’ Working Lunch (Summary)',
    author: [{ literal: 'Ministry of Foreign Affairs of Japan' }],
    'publisher-place': 'Tokyo',
    issued: { 'date-parts': [[2023, 9, 20]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: 'https://www.mofa.go.jp/a_o/c_m1/mn/page1e_000001.html',
    language: 'en',
    note: '[Provisional translation]',
  });
});

test('without a body it is a web page, and without an address too a document', () => {
  const page = { ...workingLunchSource, body: null };
  expect(cslItemOf(page).type).toBe('webpage');
  expect(cslItemOf({ ...page, address: null }).type).toBe('document');
  expect(cslItemOf(page)).not.toHaveProperty('genre');
});

test('unknown fields are absent', () => {
  const bare = { ...workingLunchSource, body: null, place: null, issued: null, address: null };
  const item = cslItemOf({ ...bare, accessed: null, language: 'und', translationMark: null });
  expect(Object.keys(item)).toEqual(['id', 'type', 'title']);
});

test.each([
  ['2023', { 'date-parts': [[2023]] }],
  ['2023-09', { 'date-parts': [[2023, 9]] }],
  ['2023-13-01', { literal: '2023-13-01' }],
  ['autumn 2023', { literal: 'autumn 2023' }],
])('the day %j', (issued, written) => {
  expect(cslItemOf({ ...workingLunchSource, issued }).issued).toEqual(written);
});
