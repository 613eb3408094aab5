import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxQueryLength, parseQuery } from './parse-query';
import { printQuery } from './print-query';
import type { Query } from './query';

const query = (typed: string) => parseQuery(typed).query;
const words = (text: string, prefix = false): Query => ({ kind: 'words', text, prefix });
const codes = (typed: string) => parseQuery(typed).problems.map(({ code }) => code);

describe('what can be typed', () => {
  test('words beside one another are all wanted', () => {
    expect(query('leaders energy')).toEqual({
      kind: 'all',
      of: [words('leaders'), words('energy')],
    });
    expect(query('leaders AND energy')).toEqual(query('leaders energy'));
  });

  test('quotation marks of every kind hold a phrase, and an open one is closed by the end', () => {
    for (const typed of [
      '"two words"',
      '“two words”',
      '„two words“',
      '「two words」',
      '"two words',
    ]) {
      expect(parseQuery(typed)).toEqual({ query: words('two words'), problems: [] });
    }
  });

  test('OR binds less than standing side by side, and brackets bind most', () => {
    expect(query('a b OR c')).toEqual({
      kind: 'any',
      of: [{ kind: 'all', of: [words('a'), words('b')] }, words('c')],
    });
    expect(query('a (b OR c)')).toEqual({
      kind: 'all',
      of: [words('a'), { kind: 'any', of: [words('b'), words('c')] }],
    });
    expect(query('a or b')).toEqual({ kind: 'all', of: [words('a'), words('or'), words('b')] });
  });

  test('a minus before a word excludes it, and within a word is part of it', () => {
    expect(query('a -b')).toEqual({
      kind: 'all',
      of: [words('a'), { kind: 'not', of: words('b') }],
    });
    expect(query('follow-up')).toEqual(words('follow-up'));
    expect(query('a - b')).toEqual(query('a b'));
  });

  test('NEAR has a distance of 10 words, or the one that is given', () => {
    const near = (distance: number) => ({ kind: 'near', of: [words('a'), words('b c')], distance });
    expect(query('a NEAR "b c"')).toEqual(near(10));
    expect(query('a NEAR/3 "b c"')).toEqual(near(3));
    expect(query('a NEAR/999999 "b c"')).toEqual(near(100));
    expect(query('NEAR a')).toEqual(words('a'));
  });

  test('a star lets a word, or the last word of a phrase, go on', () => {
    expect(query('coop*')).toEqual(words('coop', true));
    expect(query('"regional coop"*')).toEqual(words('regional coop', true));
  });

  test('fields take a word or a phrase, and an unknown one is a word', () => {
    const field = (name: string, value: string) => ({ kind: 'field', name, value, prefix: false });
    expect(query('Label:commitment')).toEqual(field('label', 'commitment'));
    expect(query('label:"Key point"')).toEqual(field('label', 'Key point'));
    expect(query('date:2022..2023')).toEqual(field('date', '2022..2023'));
    expect(query('colour:red')).toEqual(words('colour:red'));
  });

  test('full-width marks count as their narrow ones', () => {
    expect(query('水素　（電力 OR 石炭）　－原子力　ｉn')).toEqual(
      query('水素 (電力 OR 石炭) -原子力 ｉn'),
    );
    expect(query('tag：水素')).toEqual(query('tag:水素'));
    expect(query('coop＊')).toEqual(query('coop*'));
  });
});

describe('what cannot be read', () => {
  test('is named with its place and left out', () => {
    expect(parseQuery('energy date:soon')).toEqual({
      query: words('energy'),
      problems: [{ code: 'date', start: 7, end: 16 }],
    });
    expect(codes('energy label:')).toEqual(['field-empty']);
    expect(codes('has:everything energy')).toEqual(['has']);
    expect(codes('in:attics energy')).toEqual(['in']);
  });

  test('exclusions and places alone look for nothing', () => {
    for (const typed of ['-energy', 'in:notes', '-(a OR b)', 'a OR -b']) {
      expect(parseQuery(typed).query).toBeNull();
      expect(codes(typed)).toEqual(['only-exclusions']);
    }
    expect(parseQuery('tag:energy -coal').problems).toEqual([]);
  });

  test('nothing, punctuation and empty brackets are no query', () => {
    for (const typed of ['', '   ', '…', '()', 'OR', '""', '*', '( ) OR NEAR']) {
      expect(parseQuery(typed)).toEqual({ query: null, problems: [] });
    }
  });

  test('what is too long or too deep is cut with a word about it', () => {
    expect(codes('a '.repeat(maxQueryLength))).toContain('too-long');
    expect(codes(`${'('.repeat(50)}a`)).toContain('too-long');
    expect(codes(`a ${'-'.repeat(1900)}b`)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'Ōsaka',
    '会談',
    'ω',
    'OR',
    'AND',
    'NEAR',
    'NEAR/4',
    '(',
    ')',
    '-',
    '"',
    '「',
    '」',
    '*',
  ],
  ...[
    'label:',
    'tag:x',
    'in:notes',
    'has:note',
    'date:2022..',
    'date:x',
    ' ',
    '　',
    "'",
    '\\',
    '\0',
  ],
);
const typed = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('any string can be typed, and its problems lie within it', () => {
  fc.assert(
    fc.property(typed, (text) => {
      for (const { start, end } of parseQuery(text).problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a query that is printed and read again is the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const read = parseQuery(text).query;
      if (read !== null)
        expect(parseQuery(printQuery(read))).toEqual({ query: read, problems: [] });
    }),
    { numRuns: 1000 },
  );
});
