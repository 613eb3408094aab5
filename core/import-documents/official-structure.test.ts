/**
 * Structures of official summaries that concern all formats, from lines as ministries write them.
 */
import { expect, test } from 'vitest';
import { parsed } from './parsed.fixture';

const blocksOf = (text: string) =>
  parsed(text).blocks.map(({ kind, level, text: words }) => `${kind} ${level} ${words}`);

test('a date, a mark and a body above the title are lines of the head', () => {
  const document = parsed(
    '[Provisional translation]\nSeptember 20, 2023\nMinistry of Foreign Affairs of Japan\nJapan-Peru Summit Meeting\nThe leaders met.',
  );
  expect(document).toMatchObject({
    title: 'Japan-Peru Summit Meeting',
    date: '2023-09-20',
    translation: 'provisional',
    published: { body: 'Ministry of Foreign Affairs of Japan', place: 'Tokyo', address: null },
  });
  expect(document.head.map(({ role }) => role)).toEqual(['status', 'date', 'body']);
  expect(document.blocks).toHaveLength(1);
});

test('a bracketed subtitle is in the head, and so does the issuer under it', () => {
  const document = parsed(
    '日・ペルー首脳会談\n(概要)\n令和5年9月20日\n外務省\n両首脳は会談しました。',
  );
  expect(document.head.map(({ role }) => role)).toEqual(['subtitle', 'date', 'body']);
  expect(document.published).toMatchObject({ body: '外務省', place: '東京' });
});

test('a body at the foot is known, and its line stays in the text', () => {
  const document = parsed('Summit\nThe leaders met.\nThe White House');
  expect(document.published).toMatchObject({ body: 'The White House', place: 'Washington, D.C.' });
  expect(document.blocks).toHaveLength(2);
});

test('numbers of every scheme nest', () => {
  const met = '両首脳は会談しました。';
  expect(
    blocksOf(
      `会談\n1 二国間関係\n(1) 経済\n(a) 貿易\n① 農産品\n${met}\n② 水産品\n${met}\n2 地域情勢\n${met}`,
    ),
  ).toEqual([
    'heading 1 1 二国間関係',
    'heading 2 (1) 経済',
    'heading 3 (a) 貿易',
    'heading 4 ① 農産品',
    `paragraph 0 ${met}`,
    'heading 4 ② 水産品',
    `paragraph 0 ${met}`,
    'heading 1 2 地域情勢',
    `paragraph 0 ${met}`,
  ]);
});

test('asides keep their place among the blocks', () => {
  const document = parsed(
    'Summit\nFOR IMMEDIATE RELEASE\nThe leaders met.\n(Photo: A B)\nThey spoke.\nBack to Top',
  );
  expect(document.asides).toEqual([
    { role: 'furniture', text: 'FOR IMMEDIATE RELEASE', after: 0 },
    { role: 'caption', text: '(Photo: A B)', after: 1 },
    { role: 'furniture', text: 'Back to Top', after: 2 },
  ]);
});

test('a text of nothing but furniture has a title after all', () => {
  expect(parsed('Back to Top')).toMatchObject({ title: 'Back to Top', asides: [] });
  expect(parsed('Related Links\nJapan')).toMatchObject({ title: 'Related Links' });
});
