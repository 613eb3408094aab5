import { describe, expect, test } from 'vitest';
import { asideRoles } from './asides';
import { textLines } from '../text/lines';

const text = (...lines: string[]) => {
  const pieces = textLines(lines.join('\n\n'));
  const roles = asideRoles(pieces);
  return pieces.flatMap((piece, at) => (roles[at] === null ? [piece.text] : []));
};
const met = 'The ministers spoke of nets and boats, and agreed to meet again.';
const title = 'Harbour talks in Lima';

describe('a box about cookies', () => {
  test.each([
    [
      'English',
      [
        'Cookies on this site of the sea',
        'We use some essential cookies to make this site work.',
        'We would like to set others to see how you use it.',
        'Accept additional cookies',
        'View cookies',
      ],
    ],
    [
      'German',
      [
        'Diese Seite verwendet Cookies, damit Sie alles finden.',
        'Ablehnen',
        'Alle Cookies zulassen',
      ],
    ],
    ['Japanese', ['当サイトではクッキーを使用しています。', 'クッキーを許可する']],
  ])('in %s is none of the text, above it and below it', (_, box) => {
    expect(text(...box, title, met)).toEqual([title, met]);
    expect(text(title, met, ...box)).toEqual([title, met]);
  });

  test('is not what a text about cookies says of them', () => {
    const lines = [
      'Ministers agree on rules for cookies',
      'The ministers agreed that a site may set cookies only when it has asked.',
      'Cookies that count visitors are free of this.',
      met,
    ];
    expect(text(...lines)).toEqual(lines);
  });
});
