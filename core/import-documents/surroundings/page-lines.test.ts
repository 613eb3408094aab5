import { describe, expect, test } from 'vitest';
import { textLeft as text } from './text-left.fixture';

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

  test.each([
    'Bayland will donate twelve ambulances to hospitals along its southern border.',
    'Bayland stands by independent journalism, wherever it is under threat.',
  ])('is not what the text says itself: %s', (said) => {
    expect(text(title, met, said)).toEqual([title, met, said]);
  });
});

describe('below the end of a release', () => {
  test('nothing is text, whatever it speaks of', () => {
    const form = 'The ministers of the boats and nets will be in touch with you about their nets.';
    expect(text(title, met, met, '###', 'Sign up', form)).toEqual([title, met, met]);
  });

  test('a longer release is text', () => {
    const other = `${met} ${met} ${met}`;
    expect(text(title, met, '###', other)).toContain(other);
  });

  test('a row of asterisks parts a text', () => {
    const more = 'The ministers of the boats and nets then spoke of the harbour.';
    expect(text(title, met, '* * *', more)).toContain(more);
  });
});

describe('what to read next', () => {
  test.each([
    'Next Post: Press Briefing by Press Secretary Jane Roe, March 8, 2023',
    'Article suivant : La ministre reçoit les pêcheurs',
    'Voir tous les articles et dossiers',
    "Partager l'article sur :",
    'See all press releases',
  ])('"%s" is none of the text', (line) => {
    expect(text(title, met, line)).toEqual([title, met]);
  });
});

describe('words of pictures that are said twice', () => {
  test('right above the text are none of it, nor are those below them', () => {
    const labels = ['The Minister with the fishers', 'The Minister with the fishers', 'The boats'];
    expect(text('Talks in Lima', ...labels, met)).toEqual(['Talks in Lima', met]);
  });

  test.each([
    [
      'Photo: Sea News',
      'Jane Roe, Minister of the Sea, and Max Iron, Minister of Trade, on the pier',
    ],
    [
      '© Sea Office',
      '(from left to right) Jane Roe, Minister of the Sea ; Max Iron, Minister of Trade',
    ],
    [
      'Foto: Amt der See',
      'Von links nach rechts: Jana Roth, Ministerin für die See, und Max Eisen',
    ],
  ])('beside the credit of a picture, "%s", are none of it', (credit, twice) => {
    expect(text(title, met, credit, twice, twice, met)).toEqual([title, met, met]);
  });

  test('are its title where nothing above could be one', () => {
    const twice = 'Talks of the ministers in Lima';
    expect(text('Sea Office', twice, twice, met)).toEqual(['Sea Office', twice, twice, met]);
  });
});

describe('below a text', () => {
  const other = 'The ministers of the coast spoke of nets and boats again, and met the fishers.';

  test.each([
    'Original article link: https://sea.example/talks',
    'Source: https://sea.example/talks',
    'Quelle: https://sea.example/talks',
    'Fuente original: https://sea.example/talks',
  ])('what follows "%s" is of the page', (link) => {
    expect(text(title, `${met} ${met}`, link, 'More of the coast', other)).toEqual([
      title,
      `${met} ${met}`,
    ]);
  });

  test.each([
    ['Source: Sea News', 'Read also:'],
    ['Quelle: Seeblatt', 'Lesen Sie auch:'],
    ['المصدر: صحيفة البحر', 'إقرأ أيضاً:'],
  ])('what follows "%s" and "%s" is of the page, whatever it speaks of', (source, head) => {
    const below = [source, head, 'Ministers of the coast meet again', other];
    expect(text(title, `${met} ${met}`, ...below)).toEqual([title, `${met} ${met}`]);
    expect(text(title, `${met} ${met}`, head, other)).toContain(other);
  });

  test('a link within a text ends nothing', () => {
    expect(text(title, met, 'Join us: https://sea.example/talks', other)).toContain(other);
  });

  test.each(['Images', 'Bilder', 'صور'])('"%s", twice, is of the page', (line) => {
    expect(text(title, met, line, line)).toEqual([title, met]);
  });
});

describe('above a menu or a path', () => {
  const notice =
    'The site below is an archive of what was published before the year of the storms. It is not kept up to date.';
  const menu = ['Search', 'Home', 'What we do', 'Newsroom', 'Contact', 'Print this page'];
  const long = `${met} ${met} ${met}`;

  test('a notice is none of the text', () => {
    expect(text(notice, ...menu, title, long)).not.toContain(notice);
    const path = 'HOME > Press Releases > May 2014';
    expect(text(notice, 'Sea Office', path, title, long)).not.toContain(notice);
  });

  test('the text is, where nothing but the page is below', () => {
    expect(text(title, long, ...menu)).toContain(long);
  });
});

test.each([
  'Adobe Acrobat Readerのダウンロード',
  'Get Adobe Reader (free)',
  '【中大小】打印',
  'Ministry of the Sea published this content on 14 February 2023 and answers for it alone.',
])('"%s" is of the page', (line) => {
  expect(text(title, met, line)).toEqual([title, met]);
});

test('a speech that is longer than the sentence above the lines of its page is text', () => {
  const speech = [
    'Thank you, Chair. I should like to thank those who came by boat to tell us what they saw.',
    'Whoever plants by the river cannot wait, and so we ask all to let the barges go north.',
  ];
  const lines = ['Published', '14 August 2024', 'Share this page', 'Print this page'];
  expect(text(title, 'Words of Captain Jane Roe on the Nile.', ...lines, ...speech)).toEqual(
    expect.arrayContaining(speech),
  );
});
