import { describe, expect, test } from 'vitest';
import { asideRoles } from './asides';
import { textLines } from '../text/lines';

const text = (...lines: string[]) => {
  const pieces = textLines(lines.join('\n\n'));
  const roles = asideRoles(pieces);
  return pieces.flatMap((piece, at) => (roles[at] === null ? [piece.text] : []));
};
const title = 'Harbour talks in Lima';
const met = 'The ministers spoke of nets and boats, and agreed to meet again.';

describe('what a paper asks of its readers below a text', () => {
  test.each([
    [
      'English',
      [
        'In a world of noise, independent journalism has never mattered more.',
        'By subscribing, you can help us to get every story right.',
      ],
    ],
    ['German', ['Mit einem Abonnement lesen Sie alles, was wichtig ist. Jetzt abonnieren!']],
    ['Japanese', ['有料会員になると、すべての記事をお読みいただけます。']],
  ])('in %s is none of it', (_, asks) => {
    expect(text(title, met, ...asks)).toEqual([title, met]);
  });

  test('is not what the text says of a gift', () => {
    const gift = 'The ministers will donate twelve boats and forty nets to the fishers.';
    expect(text(title, met, gift)).toEqual([title, met, gift]);
  });
});
