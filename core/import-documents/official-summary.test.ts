import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import { sectionsOf } from '#core/document/sections';
import { isLongRun } from '#core/text/property-runs.fixture';
import { maxUnits, parseSummary } from './official-summary';
import { bare, parsed, wordsOf } from './parsed.fixture';

const seed = readFileSync('resources/summaries/japan-mongolia-leaders-working-lunch.txt', 'utf8');
const guide = readFileSync('resources/guide/reading-guide.txt', 'utf8');

describe('the bundled summary', () => {
  const document = parsed(seed);

  test('has its title, date and translation mark', () => {
    expect(document).toMatchObject({
      id: 'a-document',
      title: 'Japan-Mongolia Leaders’ Working Lunch (Summary)',
      date: '2023-09-20',
      translation: 'provisional',
      translationMark: '[Provisional translation]',
      language: 'en',
      head: [
        { role: 'date', text: 'September 20, 2023' },
        { role: 'status', text: '[Provisional translation]' },
      ],
    });
  });

  test('has a lead of one paragraph and three sections of two, three and two', () => {
    const outline = sectionsOf(document).map(({ title, start, end }) => [
      title,
      document.blocks.filter((each) => each.number && each.start >= start && each.start < end)
        .length,
    ]);
    expect(outline).toEqual([
      [null, 1],
      ['Outset', 2],
      ['Bilateral relations', 3],
      ['Regional and international affairs', 2],
    ]);
  });

  test('has no heading left inside a paragraph', () => {
    for (const block of document.blocks) expect(block.text).not.toMatch(/(?:^| )- /);
  });

  test('has every word of the source but the three heading marks', () => {
    const marks = /^- |(?<=partnership\.) - (?=Bil)|(?<=Mongolia\.) - (?=Reg)/gm;
    expect(seed.match(marks)).toHaveLength(3);
    expect(wordsOf(document)).toBe(bare(seed.replace(marks, ' ')));
  });

  test('is the revision that its canonical text names', () => {
    expect(document.revision).toBe(wordingOf(canonicalText(document.blocks)));
    expect(parsed(seed.replaceAll('\n', '\r\n')).revision).toBe(document.revision);
  });
});

test('the reading guide has a lead, sections and no date', () => {
  const document = parsed(guide);
  expect(document).toMatchObject({ title: 'Reading guide', date: null, translation: 'none' });
  expect(document.facts).toEqual([]);
  const titles = sectionsOf(document).map((section) => section.title);
  expect(titles[0]).toBeNull();
  expect(titles.length).toBeGreaterThan(3);
  expect(document.blocks.every((block) => block.kind !== 'list-item')).toBe(true);
});

describe('texts with less', () => {
  test('a title alone is the text too, so that it can be marked', () => {
    expect(parsed('\n  Working Lunch \n\n')).toMatchObject({
      title: 'Working Lunch',
      date: null,
      translation: 'none',
      translationMark: null,
      head: [],
      blocks: [{ kind: 'paragraph', text: 'Working Lunch' }],
      asides: [],
      facts: [],
    });
  });

  test('no date and no mark leave the second line a paragraph', () => {
    expect(parsed('Title\nThe leaders met.').blocks.map((block) => block.text)).toEqual([
      'The leaders met.',
    ]);
  });

  test('white space alone is empty', () => {
    expect(parseSummary('a', ' \n\u200B\r\n\u3000')).toEqual({ ok: false, error: 'empty' });
  });

  test('more than the limit is too large', () => {
    expect(parseSummary('a', 'a'.repeat(maxUnits + 1))).toEqual({ ok: false, error: 'too-large' });
  });
});

describe('translation marks', () => {
  test('at the end of the title count, and the title keeps them', () => {
    expect(parsed('共同声明\uFF08仮訳\uFF09\n本文です。')).toMatchObject({
      title: '共同声明\uFF08仮訳\uFF09',
      translation: 'provisional',
      translationMark: '\uFF08仮訳\uFF09',
      language: 'ja',
    });
  });

  test('on a line of their own further down count, and the line stays a paragraph', () => {
    const document = parsed('Title\nThe leaders met.\n(Provisional translation)');
    expect(document.translationMark).toBe('(Provisional translation)');
    expect(document.blocks).toHaveLength(2);
  });
});

describe('a first line that is no title', () => {
  test('gives its first sentence as the title, and stays in the text whole', () => {
    const document = parsed(`Mr. Sato met Ms. Bold. ${'They spoke of peace. '.repeat(30)}`);
    expect(document.title).toBe('Mr. Sato met Ms. Bold.');
    expect(document.blocks[0]?.text).toMatch(/^Mr. Sato met Ms. Bold. They spoke/);
  });

  test('without an early end is cut between words, or between characters', () => {
    expect(parsed('word '.repeat(100)).title).toBe(`${'word '.repeat(19)}word…`);
    const document = parsed('😀'.repeat(400));
    expect(document.title).toBe(`${'😀'.repeat(50)}…`);
    expect(parsed(`a${'😀'.repeat(400)}`).title).toBe(`a${'😀'.repeat(49)}…`);
    expect(document.blocks.map(({ text }) => text)).toEqual(['😀'.repeat(400)]);
  });
});

describe('hostile text', () => {
  const million = isLongRun() ? 1_000_000 : 100_000;
  const many = million / 20;
  test.each([
    ['one endless line', `Title\n${'word '.repeat(million)}`],
    ['one endless line without a blank', 'x'.repeat(5 * million)],
    ['endless blanks', `Title\nword${' '.repeat(5 * million)}word`],
    ['endless dashes', `Title\n${' - '.repeat(million)}`],
    ['endless sentence ends and dashes', `Title\n${'A. - '.repeat(million)}`],
    ['endless quotation marks', `Title\n${'“"‘「'.repeat(million)}`],
    ['endless brackets', `Title\nMr. A B, ${'('.repeat(5 * million)}`],
    ['endless honorifics', `Title\nThey held a meeting with ${'Mr. '.repeat(million)}`],
    ['endless offices', `Title\nMr. A B, ${'President of the '.repeat(300_000)}held talks.`],
    ['many short lines', `Title\n${'- Outset\n'.repeat(many)}`],
    ['many numbered lines', `Title\n${'1. Outset\n(1) Trade\n'.repeat(many / 2)}`],
    [
      'many nested items',
      `Title\n${Array.from({ length: many }, (_, n) => `${' '.repeat(n % 80)}- They met.`).join('\n')}`,
    ],
  ])('%s takes a bounded time', { timeout: 90_000 }, (_, text) => {
    const before = Date.now();
    parsed(text);
    // Unbounded work takes hours; a busy machine takes some seconds.
    expect(Date.now() - before).toBeLessThan(60_000);
  });
});
