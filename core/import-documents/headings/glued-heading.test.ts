import { describe, expect, test } from 'vitest';
import { splitGluedHeading } from './glued-heading';

describe('a heading glued to a paragraph', () => {
  test('is parted from it, and the dash between them goes', () => {
    expect(splitGluedHeading('He agreed to the new partnership. - Bilateral relations')).toEqual({
      paragraph: 'He agreed to the new partnership.',
      heading: 'Bilateral relations',
    });
  });

  test('is found after closing quotation marks and in Japanese', () => {
    expect(splitGluedHeading('They praised the “Plan.” \u2013 Outset')?.heading).toBe('Outset');
    expect(splitGluedHeading('一致しました。 - 二国間関係')?.heading).toBe('二国間関係');
  });

  test('is the last one when an earlier dash is in the text', () => {
    expect(splitGluedHeading('One thing. - It was small. - Outset')).toEqual({
      paragraph: 'One thing. - It was small.',
      heading: 'Outset',
    });
  });
});

describe('a dash is left alone', () => {
  test.each([
    ['inside a sentence', 'The plan - Bilateral relations'],
    ['before a sentence', 'They met. - They agreed on peace.'],
    ['before words in lower case', 'They met. - and parted'],
    ['after a clock time', 'Arrival at 1:10 p.m. - Working lunch'],
    ['after initials', 'Relations with the U.S. - Outlook'],
    ['between a quotation and its speaker', '“We will go on.” - Prime Minister Sato'],
    ['before too many words', `They met. - ${'Word '.repeat(15)}`],
    ['before nothing', 'They met. - '],
    ['without blanks', 'They met.-Outset'],
  ])('%s', (_, line) => {
    expect(splitGluedHeading(line)).toBeNull();
  });
});
