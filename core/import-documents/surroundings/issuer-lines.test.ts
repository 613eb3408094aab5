/** What issuers and their pages put around a text. */
import { describe, expect, test } from 'vitest';
import { recordOfSource } from '../record-of-source';
import { noFacts } from '../source-text';
import { textLines } from '../text/lines';
import { asideRoles } from './asides';

const met = 'The ministers agreed that nets should be counted on both coasts.';
const metInKorean = '양국은 어업과 항구에 대해 의견을 나누고 앞으로도 협력하기로 하였다.';

const outside = (...lines: string[]) => {
  const pieces = textLines(lines.join('\n\n'));
  const roles = asideRoles(pieces);
  return pieces.flatMap(({ text }, at) => (roles[at] === null ? [] : [text]));
};
const bodyOf = (...lines: string[]) => {
  const made = recordOfSource({ pieces: textLines(lines.join('\n\n')), facts: noFacts });
  return made.ok ? (made.value.published?.body ?? null) : null;
};

describe('what an issuer says of itself below a text', () => {
  test.each([
    [
      'in English, above where it is reached',
      ['Harbour talks in Lima', met],
      [
        'About the Sea Forum',
        'The Sea Forum brings the fishers of both coasts together.',
        'Website: https://sea.example',
      ],
      null,
    ],
    [
      'in Korean, above its address and its office',
      ['한·페루 어업 협의회 개최', metInKorean],
      [
        '해양수산부 개요',
        '해양수산부는 바다와 항구에 관한 일을 하는 정부 부처이다.',
        '웹사이트: https://sea.example',
        '연락처',
        '해양수산부',
        '대변인실',
      ],
      '해양수산부',
    ],
    [
      'in French, at the end',
      ['La ministre au port', 'La ministre a parlé avec les pêcheurs du port et de la mer.'],
      [
        'À propos du Ministère de la Mer',
        'Le Ministère de la Mer s’occupe des ports et des pêcheurs de la côte.',
      ],
      'Ministère de la Mer',
    ],
  ])('%s', (_, text, own, body) => {
    expect(outside(...text, ...own)).toEqual(own);
    expect(bodyOf(...text, ...own)).toBe(body);
  });

  test.each([
    [
      'a part of the text',
      [met, 'About the agreement', 'The agreement is about nets, and it was signed in Lima.'],
    ],
    [
      'what is about something else',
      [met, 'About the Sea Forum', met, 'Website: https://sea.example'],
    ],
  ])('but not %s', (_, lines) => {
    expect(outside(...lines)).not.toContain(lines[1]);
  });
});

describe('a menu that was run together', () => {
  const menu = `Home${'Ministry, press releases, ports, and moreboats, nets, harbours, and more'.repeat(5)}`;
  test.each([
    'Home > Press > Harbour talks',
    'You are in: Under Secretary for the Coasts and all that is on Them > Bureau of Ports > Press Releases (Other) > October',
    '您现在的位置：首页 > 新闻 > 渔业',
  ])('is none of the text above %s', (path) => {
    expect(outside(menu, path, 'Harbour talks', met)).toContain(menu);
  });

  test('a long first paragraph without a path is', () => {
    expect(outside('Harbour talks', menu, met)).toEqual([]);
  });
});

describe('the words of a picture', () => {
  test.each([
    'Op de foto: de minister van Zeezaken en de havenmeester van Lima.',
    'Na zdjęciu: minister i kapitan portu w Limie.',
    'На снимке: министр и начальник порта в Лиме.',
    'En la foto: la ministra y el capitán del puerto de Lima.',
    '写真は：大臣とリマの港長',
  ])('%s', (line) => {
    expect(outside('Harbour talks', met, line)).toEqual([line]);
  });
});

describe('what nobody may copy, and who should be followed', () => {
  test.each([
    'Riproduzione riservata ©',
    'Reproduction interdite',
    'Перепечатка запрещена',
    'Mời bạn đọc theo dõi Báo Biển trên',
    'Follow Sea News on Google News',
    'Sigue a Noticias del Mar en WhatsApp',
  ])('%s', (line) => {
    expect(outside('Harbour talks', met, line)).toEqual([line]);
  });
});

describe('a last sentence that has lost its stop', () => {
  test.each([
    [
      'Президент мав розмову про порти та рибалок узбережжя з міністром.',
      'Президент має намір цього тижня поговорити також про порти та рибалок із головою громади',
      'Залишити коментар',
    ],
    [
      met,
      'The ministers have also agreed to count the boats of both coasts in spring and in autumn',
      'Post a comment',
    ],
    [
      'Die Ministerin sprach mit den Fischern der Küste über Netze und Häfen.',
      'Die Fischer der Küste wollen die Netze im Frühling noch einmal mit der Ministerin zählen',
      'Kommentar schreiben',
    ],
  ])('%s', (text, last, page) => {
    expect(outside('Title of the page', text, last, page)).toEqual([page]);
  });

  test.each([
    [
      met,
      'Read the remarks of the ministers of both coasts about nets that should be counted here',
    ],
    [
      'Die Ministerin sprach mit den Fischern der Küste über Netze und Häfen.',
      'Die Rede der Ministerin vor den Fischern der Küste über Netze und Häfen lesen Sie hier',
    ],
    [
      'La ministre a parlé avec les pêcheurs de la côte, des filets et des ports.',
      'Lisez le discours de la ministre aux pêcheurs de la côte sur les filets et les ports ici',
    ],
  ])('what leads elsewhere is none: %s', (text, line) => {
    expect(outside('Title of the page', text, line, 'Post a comment')).toContain(line);
  });

  test('what speaks of something else is a line of the page', () => {
    const other =
      'Football clubs of the league have agreed to play their games in winter and in summer';
    expect(outside('Harbour talks', met, other, 'Post a comment')).toContain(other);
  });
});

describe('who gives a text out', () => {
  test.each([
    ['A Ministry of the Sea spokesperson said:', 'Ministry of the Sea'],
    ['The Ministry of the Sea issued the following statement:', 'Ministry of the Sea'],
    [
      'Bayport (Sea News) – The Embassy of Peru released the following statement:',
      'Embassy of Peru',
    ],
    ['The following statement was released by the Embassy of Peru:', 'Embassy of Peru'],
    ['Der Sprecher der Bundesregierung, Jan Roth, teilt mit:', 'Bundesregierung'],
    ['A spokesperson said:', null],
    ['A harbour spokesman said:', null],
  ])('%s', (line, body) => {
    expect(bodyOf('Harbour talks in Lima', line, met)).toBe(body);
  });

  test.each([
    ['Aussender: Ministry of the Sea', 'Ministry of the Sea'],
    ['Allikas: Ministry of the Sea', 'Ministry of the Sea'],
    ['Credit: Ministry of the Sea', 'Ministry of the Sea'],
    [
      'The Ministry of the Sea published this content on 22 March 2021 and is solely responsible for it.',
      'Ministry of the Sea',
    ],
    ['Jane Roe published this content on 22 March 2021.', null],
  ])('below it: %s', (line, body) => {
    expect(bodyOf('Harbour talks in Lima', met, line, 'Post a comment')).toBe(body);
  });
});

describe('the head of the next text below one', () => {
  const again =
    'Minister Jane Roe met with fishers of both coasts today in Lima, and they agreed that nets should be counted.';
  test.each([
    ['Ministry of the Sea', 'Minister Roe’s Meeting with Fishers'],
    ['Embassy of Peru', 'Readout of the Call with the Minister of the Sea'],
    ['U.S. Department of State', 'Secretary Roe’s Call with the Foreign Minister'],
  ])('begins with the issuer, "%s"', (body, title) => {
    expect(outside('Harbour talks in Lima', body, met, body, title, again).slice(-3)).toEqual([
      body,
      title,
      again,
    ]);
  });

  test('a part of the text does not', () => {
    const parts = ['Meeting with Fishers', again];
    expect(outside('Harbour talks in Lima', 'Meeting with Fishers', met, ...parts)).not.toContain(
      again,
    );
    expect(outside('Harbour talks in Lima', met, 'Ministry of the Sea', ...parts)).not.toContain(
      again,
    );
  });
});
