import { describe, expect, test } from 'vitest';
import { glance, read } from './reading.fixture';

describe('summaries in the same manner', () => {
  const cases: [behaviour: string, expected: string[], title: string, ...paragraphs: string[]][] = [
    [
      'reads a bracketed zone and the time in Japan after it, and a place with its country',
      [
        'when: 6:00 p.m. (local time) | 1:00 a.m., June 8, Japan time',
        'where: Elmau (Germany)',
        'duration: about 20 minutes',
        'person: Taro Abe | Prime Minister of Japan',
        'person: Erika Weiss | Federal Chancellor of the Federal Republic of Germany',
        'country: Japan',
        'country: Germany',
      ],
      'Japan-Germany Summit Meeting',
      'On Sunday, June 7, commencing at 6:00 p.m. (local time) (1:00 a.m., June 8, Japan time) for approximately 20 minutes, Mr. Taro Abe, Prime Minister of Japan, who was visiting Elmau (Germany) to attend the G7 Summit, held a summit meeting with H.E. Dr. Erika WEISS, Federal Chancellor of the Federal Republic of Germany. The overview is as follows.',
    ],
    [
      'parts a zone from the other time when one bracket holds both',
      [
        'when: 2:45 p.m. local time | 7:45 p.m., Japan time',
        'where: Dubai, United Arab Emirates',
        'duration: about 25 minutes',
        'person: Sato Ken | Prime Minister of Japan',
        'person: Lucia Bianchi | President of the Council of Ministers of the Italian Republic',
        'country: Japan',
        'country: Italy',
      ],
      'Japan-Italy Summit Meeting',
      'On December 2, commencing at 2:45 p.m. (local time, at 7:45 p.m., Japan time) for approximately 25 minutes, Mr. SATO Ken, Prime Minister of Japan, who is visiting Dubai, United Arab Emirates to attend COP28, had a meeting with H.E. Ms. Lucia Bianchi, President of the Council of Ministers of the Italian Republic.',
    ],
    [
      'gives a telephone talk no place',
      [
        'when: 18:10',
        'duration: about 15 minutes',
        'person: Mori Aiko | Prime Minister of Japan',
        'person: Bold Oyun-Erdene | Prime Minister of Mongolia',
        'country: Japan',
        'country: Mongolia',
      ],
      'Japan-Mongolia Summit Telephone Talk (Summary)',
      'On August 13, commencing at 18:10 for approximately 15 minutes, Ms. MORI Aiko, Prime Minister of Japan, visiting Osaka, held a summit telephone talk with H.E. Mr. Bold OYUN-ERDENE, Prime Minister of Mongolia.',
    ],
    [
      'knows a video conference by the sentence alone',
      ['person: Ola Berg | Prime Minister of Norway', 'country: Norway'],
      'Talks between leaders',
      'On May 3, Ms. Ola Berg, Prime Minister of Norway, visiting Bergen, held a video conference with her counterparts.',
    ],
    [
      'leaves the time out when none is given, and takes the place beside the verb',
      [
        'where: Ulaanbaatar',
        'person: Kono Jun | Minister for Foreign Affairs of Japan',
        'person: Batmunkh Saran | Minister for Foreign Affairs of Mongolia',
        'country: Japan',
        'country: Mongolia',
      ],
      'Japan-Mongolia Foreign Ministers’ Meeting',
      'On July 8, Mr. KONO Jun, Minister for Foreign Affairs of Japan, held a meeting in Ulaanbaatar with H.E. Ms. Batmunkh SARAN, Minister for Foreign Affairs of Mongolia.',
    ],
    [
      'prefers the city of the meeting to the country of the visit',
      [
        'where: Kyoto',
        'person: Ito Hana | Prime Minister of Japan',
        'person: Jean-Luc Moreau | President of the French Republic',
        'country: Japan',
        'country: France',
      ],
      'Japan-France Summit Meeting',
      'On April 2, Ms. ITO Hana, Prime Minister of Japan, held a Japan-France Summit Meeting in Kyoto with H.E. Mr. Jean-Luc MOREAU, President of the French Republic, who is visiting Japan.',
    ],
    [
      'gives no place when two leaders were visiting different cities',
      [
        'person: Ana Silva | Minister of Foreign Affairs of Portugal',
        'person: Peter Novak | Minister of Foreign Affairs of Slovenia',
        'country: Portugal',
        'country: Slovenia',
      ],
      'Portugal-Slovenia Consultations',
      'Dr. Ana Silva, Minister of Foreign Affairs of Portugal, visiting Geneva, held a meeting with Mr. Peter Novak, Minister of Foreign Affairs of Slovenia, visiting Vienna.',
    ],
    [
      'reads a place set off by commas, and an office whose country stands after a comma',
      [
        'when: 10:20 p.m.',
        'where: Hiroshima',
        'duration: about 40 minutes',
        'person: Goro Tanaka | Minister for Foreign Affairs',
        'person: Karl-Heinz Vogel | Federal Minister for Foreign Affairs, Germany',
        'country: Germany',
      ],
      'Foreign Ministers’ Talks',
      'On Sunday, April 10, commencing at 10:20 p.m. for approximately 40 minutes, Mr. Goro Tanaka, Minister for Foreign Affairs, held a meeting with H.E. Dr. Karl-Heinz Vogel, Federal Minister for Foreign Affairs, Germany, in Hiroshima, during his visit to attend a conference.',
    ],
    [
      'reads the Honourable, an abbreviated country in the title and its long form in the office',
      [
        'when: around 10 a.m.',
        'duration: about 20 minutes',
        'person: Shin Kato | Prime Minister of Japan',
        'person: John Q. Adler | President of the United States of America',
        'country: Japan',
        'country: United States',
      ],
      'Japan-U.S. Summit Telephone Talk',
      'On May 10, commencing at around 10 a.m. for approximately 20 minutes, Mr. Shin Kato, Prime Minister of Japan, held a telephone talk with the Honorable John Q. Adler, President of the United States of America.',
    ],
    [
      'reads three countries from a title, one of them by initials',
      [
        'when: around 6:15 p.m.',
        'duration: about 25 minutes',
        'person: Wang Li | Foreign Minister of the People’s Republic of China',
        'person: Yun Min-ho | Minister of Foreign Affairs of the Republic of Korea',
        'country: Japan',
        'country: China',
        'country: Republic of Korea',
      ],
      'Japan-China-ROK Trilateral Foreign Ministers’ Meeting',
      'On August 24, commencing at around 6:15 p.m. for approximately 25 minutes, Prime Minister Abe received a courtesy call and held talks with Mr. Wang Li, Foreign Minister of the People’s Republic of China, and Mr. Yun Min-ho, Minister of Foreign Affairs of the Republic of Korea.',
    ],
    [
      'reads an office that stands before the name',
      [
        'where: Jakarta',
        'person: Budi Santoso | President of Indonesia',
        'person: Rahul Mehta | Prime Minister of India',
        'country: Indonesia',
        'country: India',
      ],
      'Joint press note',
      'President Budi Santoso of Indonesia met in Jakarta with Prime Minister Rahul Mehta of India.',
    ],
    [
      'keeps an office with commas of its own whole',
      [
        'person: Nishi Rei | Minister of Economy, Trade and Industry of Japan',
        'person: Piet van der Berg | Minister for Foreign Trade of the Kingdom of the Netherlands',
        'country: Japan',
        'country: Netherlands',
      ],
      'Ministerial talks',
      'Ms. NISHI Rei, Minister of Economy, Trade and Industry of Japan, held a working dinner with H.E. Mr. Piet van der BERG, Minister for Foreign Trade of the Kingdom of the Netherlands.',
    ],
    [
      'reads a time that follows the date, and keeps a place of a courtesy call',
      [
        'when: noon local time',
        'where: Lima',
        'duration: 45 minutes',
        'person: Arai Yuki | Minister for Foreign Affairs of Japan',
        'country: Japan',
      ],
      'Courtesy Call on the President',
      'On 8 July 2024, at noon local time, Ms. ARAI Yuki, Minister for Foreign Affairs of Japan, on an official visit to Lima, paid a courtesy call on the President for 45 minutes.',
    ],
    [
      'reads long meetings, and words for how sure the length is',
      [
        'duration: nearly 2 hours',
        'person: Mia Holm | Prime Minister of Sweden',
        'country: Sweden',
      ],
      'Talks in the capital',
      'Ms. Mia Holm, Prime Minister of Sweden, met with business leaders for nearly 2 hours.',
    ],
    [
      'takes hours and minutes together, in words or figures',
      [
        'when: 0:40 p.m. local time | 7:40 p.m. JST',
        'where: Italy',
        'duration: about one hour and 40 minutes',
        'person: Ueda Sho | Prime Minister of Japan',
        'country: Japan',
      ],
      'Summit Meeting and Working Lunch',
      'On May 4, commencing at 0:40 p.m. (local time; 7:40 p.m. JST), for approximately one hour and 40 minutes, Mr. UEDA Sho, Prime Minister of Japan, who is visiting the Italian Republic, held a summit meeting and working lunch.',
    ],
    [
      'keeps initials that end a place',
      [
        'when: around 5:00 p.m. (local time)',
        'where: Washington D.C.',
        'person: Taro Kono',
        'person: Mike Stone | Secretary of State of the United States',
        'country: Japan',
        'country: United States',
      ],
      'Japan-U.S. Foreign Ministers’ Meeting',
      'On June 6, commencing at around 5:00 p.m. (local time), Mr. Taro Kono, who is visiting Washington D.C., held a meeting with the Honorable Mike Stone, Secretary of State of the United States.',
    ],
    [
      'does not count a person without a country as a country',
      [
        'person: Hugo Reyes | President of Chile',
        'person: Amina Diallo | Secretary-General of the United Nations',
        'country: Chile',
      ],
      'Courtesy call on the Secretary-General',
      'H.E. Mr. Hugo REYES, President of Chile, who was received at the United Nations, met with H.E. Ms. Amina DIALLO, Secretary-General of the United Nations.',
    ],
    [
      'counts the country and not the organisation of a title',
      ['country: Japan'],
      'Japan-EU Summit (Summary)',
      'The leaders of Japan and the EU held a summit meeting.',
    ],
    [
      'reads "between … and …" in a title',
      ['country: Peru', 'country: Vietnam'],
      'Meeting between Peru and Viet Nam',
      'The two sides held a meeting.',
    ],
    [
      'keeps initials, Jr., particles and the inner capital of a name',
      [
        'person: Rafael B. Cruz Jr. | President of the Philippines',
        'person: Omar bin Yusuf | Crown Prince of Bahrain',
        'person: Ivo McCann | Prime Minister of Ireland',
        'country: Philippines',
        'country: Bahrain',
        'country: Ireland',
      ],
      'Talks',
      'H.E. Mr. Rafael B. CRUZ Jr., President of the Philippines, met with His Highness Sheikh Omar bin YUSUF, Crown Prince of Bahrain, and with Mr. Ivo MCCANN, Prime Minister of Ireland.',
    ],
    [
      'keeps an office whole over its commas',
      [
        'person: Tanaka Yoko | Minister for Foreign Affairs of Japan',
        'person: Adam Smith | President, Smith International',
        'person: Bert Jones | Minister of Economy, Trade and Industry',
        'person: Cara Young | Ambassador to Peru',
        'person: Dan Old | Secretary for Health and Welfare',
        'country: Japan',
      ],
      'Dinner with Experts',
      'Ms. TANAKA Yoko, Minister for Foreign Affairs of Japan, hosted a dinner with Mr. Adam Smith, President, Smith International, and Mr. Bert Jones, Minister of Economy, Trade and Industry; with Ms. Cara Young, Ambassador to Peru, and Mr. Dan Old, Secretary for Health and Welfare.',
    ],
    [
      'keeps an office whole to the end of its company',
      [
        'person: Al Poe | President and CEO, Acme, Inc.',
        'person: Bo Ray | Executive Vice President, Big Boats Ltd',
        'person: Cy Moe | Chief Executive Officer, Moe & Sons, LLC',
        'person: Di Fox | Deputy Director-General, World Trade Organization',
      ],
      'Dinner with Experts',
      'The Minister met with Mr. Al Poe, President and CEO, Acme, Inc., Mr. Bo Ray, Executive Vice President, Big Boats Ltd, Ms. Cy Moe, Chief Executive Officer, Moe & Sons, LLC, and Ms. Di Fox, Deputy Director-General, World Trade Organization.',
    ],
    [
      'reads a minister whose country stands before the office',
      [
        'person: Jane Q. Roe | Secretary of State',
        'person: Anna Bold | UK Foreign Secretary',
        'person: Max Iron | German Foreign Minister',
      ],
      'Meeting in New York',
      'Secretary of State Jane Q. Roe met today with UK Foreign Secretary Anna Bold and German Foreign Minister Max Iron to discuss trade.',
    ],
    [
      'names an agreement once, whichever quotation marks it has',
      ['named: Green Growth Charter'],
      'Communiqué',
      'The two sides signed the "Green Growth Charter," and will publish the “Green Growth Charter.”',
    ],
    [
      'reads the rival quotation marks of British texts and keeps an apostrophe inside',
      ['named: Women’s Leadership Fund', 'named: Belt and Road Initiative'],
      'Communiqué',
      'They launched the ‘Women’s Leadership Fund’ and took note of the ‘Belt and Road Initiative’.',
    ],
  ];
  test.each(cases)('%s', (_, expected, title, ...paragraphs) => {
    expect(glance(title, ...paragraphs)).toEqual(expected);
  });

  test.each(cases)('%s, and each fact is where it says', (_, __, title, ...paragraphs) => {
    const { words, facts } = read(title, ...paragraphs);
    for (const { kind, text, passage } of facts) {
      const standing = passage && words.slice(passage.start, passage.end);
      if (kind === 'named') expect(standing).toBe(text);
      if (kind === 'person') expect(standing?.toLowerCase()).toBe(text.toLowerCase());
      if (kind === 'when') expect(standing).toContain(text.split(' ')[0]);
      if (kind !== 'country') expect(standing).toMatch(/\S/);
    }
  });
});
