import { describe, expect, test } from 'vitest';
import { glance, personsIn } from './reading.fixture';

describe('offices of those who met', () => {
  test.each([
    [
      'a post that ends with a country, and the name right behind it',
      'The Minister met with Ambassador of the Republic of Peru to Mongolia Luis Vega in the afternoon.',
      ['person: Luis Vega | Ambassador of the Republic of Peru to Mongolia'],
    ],
    [
      'the same to a country of several words',
      'The Minister met with Ambassador of Peru to the United Kingdom Ana Vega in the afternoon.',
      ['person: Ana Vega | Ambassador of Peru to the United Kingdom'],
    ],
    [
      'a post in a town, set off by a comma',
      'The Minister met with the Ambassador of Peru to Bayland, Ana Vega, in the afternoon.',
      ['person: Ana Vega | Ambassador of Peru to Bayland'],
    ],
    [
      'a secretary of a ministry, and a name behind an initial',
      'State Secretary of the Ministry of Foreign Affairs B.Tuya on May 15 met with the guests.',
      ['person: B.Tuya | State Secretary of the Ministry of Foreign Affairs'],
    ],
    [
      'initials apart from the name',
      'The Minister today received telephone calls from H.E. Mr. L.A. Vega, President of Peru; and H.E. Ms. J. K. Roe, President of Chile.',
      ['person: L.A. Vega | President of Peru'],
    ],
    [
      'no name in initials of a country',
      'The Minister met with Mr. Luis Vega, U.S. Ambassador, and visited the Hon. U.S. Embassy.',
      ['person: Luis Vega | U.S. Ambassador'],
    ],
    [
      'a secretary of affairs and one of an organisation',
      'Foreign Affairs Secretary Luis R. Vega, Jr. received the Secretary General of ASEAN Ana Roe on the occasion of her visit.',
      [
        'person: Luis R. Vega, Jr. | Foreign Affairs Secretary',
        'person: Ana Roe | Secretary General of ASEAN',
      ],
    ],
    [
      'who discussed something with whom',
      'Foreign Minister Luis Vega discussed the boats of the bay with Ambassador Jane Roe.',
      ['person: Luis Vega | Foreign Minister', 'person: Jane Roe | Ambassador'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(personsIn(sentence)).toEqual(expect.arrayContaining(expected));
    expect(
      personsIn(sentence).every((each) => !/U\.S\. Embassy \||\| .*(?:Vega|Roe)$/.test(each)),
    ).toBe(true);
  });
});

describe('who attended, in a sentence of its own', () => {
  const meeting = 'The meeting was held in Lima on Monday.';
  test.each([
    '(Mr. Luis Vega, Minister for Foreign Affairs, attended from Peru.)',
    'Mr. Luis Vega, Minister for Foreign Affairs, attended from Peru)',
    'Mr. Luis Vega, Minister for Foreign Affairs, also attended the meeting.',
    'Mr. Luis Vega, Minister for Foreign Affairs, attended.',
  ])('%s', (sentence) => {
    expect(personsIn(`${meeting} ${sentence}`)).toEqual([
      'person: Luis Vega | Minister for Foreign Affairs',
    ]);
  });

  test.each([
    'Mr. Luis Vega, Minister for Foreign Affairs, attended a school in Lima as a boy.',
    'Mr. Luis Vega, a sailor, attended the meeting.',
    'The ceremony, which Mr. Luis Vega, Minister for Foreign Affairs, attended last year, was long.',
  ])('nobody: %s', (sentence) => {
    expect(personsIn(`${meeting} ${sentence}`)).toEqual([]);
  });
});

test.each([
  [
    'For about 30 minutes from around 17:35 on March 1, the ministers held talks.',
    'about 30 minutes',
  ],
  ['For 45 minutes on Monday, the ministers held talks.', '45 minutes'],
  ['For nearly two hours, the ministers held talks.', 'nearly two hours'],
])('a length at the beginning: %s', (sentence, expected) => {
  expect(glance('Talks', sentence)).toContain(`duration: ${expected}`);
});
