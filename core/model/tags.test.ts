import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTag, tagsInNote, tagsOf } from './tags';

test.each([
  ['compare #wording with 2022 #wording', ['wording']],
  ['#climate/trees and (#気候)', ['climate/trees', '気候']],
  ['# a heading, C#, no#tag, #3, https://a.example/#part', []],
  ['#co-operation- #улаан', ['co-operation', 'улаан']],
])('the tags written in “%s” are %j', (note, tags) => {
  expect(tagsInNote(note)).toEqual(tags);
});

test('a tag given and written is there once, the given ones first', () => {
  expect(tagsOf({ tags: ['b', 'a'], note: '#a and #c' })).toEqual(['b', 'a', 'c']);
});

test('what is kept of a typed tag can be written in a note and is the same tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
      const tag = cleanTag(typed);
      if (tag === null) return;
      expect(cleanTag(tag)).toBe(tag);
      expect(tag).not.toMatch(/\s/);
    }),
  );
  expect(cleanTag(' #Special partnership ')).toBe('Special-partnership');
  expect(cleanTag(' # ')).toBeNull();
});
