import { describe, expect, test } from 'vitest';
import { textLeft as text } from './text-left.fixture';

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

describe('how the site of a government is told from others', () => {
  test.each([
    [
      'in one country',
      [
        'An official website of the Government of Bayland',
        'How you know it',
        'Official websites use .gov',
        'A .gov website belongs to an office of the government of Bayland.',
        'Secure .gov websites use HTTPS',
        'A lock means that you have come to the .gov website. Share what is yours on secure websites alone.',
      ],
    ],
    [
      'in another',
      [
        'A Bayland Government Agency Website',
        'Official website links end with .gov.bl',
        'Offices of Bayland speak through .gov.bl websites, and through no others.',
        'Secure websites use HTTPS',
        'Look for a lock or https:// before you share what is yours.',
      ],
    ],
    [
      'in few words',
      ['Official website of Bayland', 'Secure websites use https', 'All of ours end with .gov.bl'],
    ],
  ])('%s is none of the text, and no issuer', (_, notice) => {
    expect(text(...notice, 'News', title, met).slice(-2)).toEqual([title, met]);
    expect(text(...notice, title, met).filter((line) => notice.includes(line)).length).toBeLessThan(
      2,
    );
  });

  test('is not what a text about a site says of it', () => {
    const lines = [
      'Ministers open a secure website for fishers',
      'The ministers opened the official website of the harbour and its boats today.',
      met,
    ];
    expect(text(...lines)).toEqual(lines);
  });
});
