/** Headings that a page does not call so: lines that are set off, and questions. */
import { describe, expect, test } from 'vitest';
import { readBody } from '../body';
import { htmlPieces } from '../html/read-html';
import { textLines } from '../text/lines';

const shown = (drafts: ReturnType<typeof readBody>) =>
  drafts.map(
    ({ kind, level, text }) => `${kind}${level === undefined ? '' : ` ${level}`}: ${text}`,
  );
const page = (body: string) => shown(readBody(htmlPieces(`<body>${body}</body>`)));
const text = (...lines: string[]) => shown(readBody(textLines(lines.join('\n'))));

const met = 'The ministers agreed that nets should be counted on both coasts.';
const paragraph = `paragraph: ${met}`;

describe('lines that are set off are headings', () => {
  test.each([
    '<p><b>Fishing</b></p>',
    '<p><u>Fishing</u></p>',
    '<p><em><strong>Fishing</strong></em></p>',
    '<div><span style="font-weight:bold">Fishing</span></div>',
    '<p style="font-weight: 700">Fishing</p>',
    '<p class="intertitre">Fishing</p>',
    '<div class="section-title">Fishing</div>',
    '<p class="article__subhead subhead">Fishing</p>',
  ])('%s', (heading) => {
    expect(page(`<p>${met}</p>${heading}<p>${met}</p>`)).toEqual([
      paragraph,
      'heading 1: Fishing',
      paragraph,
    ]);
  });

  test.each([
    ['a sentence', `<p><b>${met}</b></p>`],
    ['words within a line', '<p>Fishing <b>and trade</b></p>'],
    ['the last line', '<p>Fishing and trade</p>'],
  ])('but not %s', (_, line) => {
    expect(page(`<p>${met}</p>${line}`).some((each) => each.startsWith('heading'))).toBe(false);
  });

  test('with a number they are on the level of those without one', () => {
    expect(
      page(`<p><b>Overview</b></p><p>${met}</p><p><b>1. Fishing</b></p><p>${met}</p>`),
    ).toEqual(['heading 1: Overview', paragraph, 'heading 1: 1. Fishing', paragraph]);
  });

  test('a bold first sentence hides no plain headings', () => {
    const long = `${met} They will meet again in spring.`;
    expect(
      page(
        `<p><b>${met}</b></p><p>Fishing grounds</p><p>${long}</p><p>Open ports</p><p>${long}</p>`,
      ),
    ).toEqual([
      paragraph,
      'heading 1: Fishing grounds',
      `paragraph: ${long}`,
      'heading 1: Open ports',
      `paragraph: ${long}`,
    ]);
  });
});

describe('questions', () => {
  test.each([
    ['Worum geht es?', 'Wie geht es weiter?'],
    ['What did they agree on?', 'When will they meet again?'],
    ['何が合意されたのでしょうか？', '次の会談はいつでしょうか？'],
  ])('that are bold are headings: %s', (one, other) => {
    expect(page(`<p><b>${one}</b></p><p>${met}</p><p><b>${other}</b></p><p>${met}</p>`)).toEqual([
      `heading 1: ${one}`,
      paragraph,
      `heading 1: ${other}`,
      paragraph,
    ]);
  });

  test('that each have an answer are headings of a plain text', () => {
    expect(text('What did they agree on?', met, 'When will they meet again?', met)).toEqual([
      'heading 1: What did they agree on?',
      paragraph,
      'heading 1: When will they meet again?',
      paragraph,
    ]);
  });

  test.each([
    ['one alone', [met, 'But what of the boats?', met]],
    ['with a speaker', ['QUESTION: What of boats?', met, 'QUESTION: And what of nets?', met]],
    ['after a sentence', ['They met. What of boats?', met, 'They met. And what of nets?', met]],
  ])('but not %s', (_, lines) => {
    expect(text(...lines).some((each) => each.startsWith('heading'))).toBe(false);
  });
});

describe('a part that a list of contents announces is a heading', () => {
  test.each([
    ['with the name of a speaker under it', 'Question'],
    ['with the name of another under it', 'Roe (Ministry)'],
    ['with a part of its own under it', 'Talks in Lima'],
  ])('%s', (_, speaker) => {
    const items = ['- A possible meeting in Lima', '- The state of the harbour'];
    const drafts = text(...items, 'A possible meeting in Lima', speaker, met);
    expect(drafts).toContain('heading 1: A possible meeting in Lima');
  });
});

describe('between sentences', () => {
  test('a line is a heading where two others are, however little is said under it', () => {
    const headings = (last: string) =>
      text('Fishing', met, 'The harbour', met, 'The way home', last).filter((each) =>
        each.startsWith('heading'),
      );
    expect(headings('They will write by June.')).toHaveLength(3);
  });

  test('three or more lines in capitals are headings', () => {
    const lines = ['PERU', met, 'SEA PROGRAMME', met, 'GUEST TOMORROW', 'Our guest is a pilot.'];
    expect(text(...lines).filter((each) => each.startsWith('heading'))).toHaveLength(3);
    expect(text('PERU', met, 'CHILE', met)).not.toContain('heading 1: PERU');
  });

  test('is none by itself', () => {
    expect(text(met, 'The way home', 'They will write by June.')).not.toContain(
      'heading 1: The way home',
    );
  });
});
