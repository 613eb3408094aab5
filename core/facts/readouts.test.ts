import { describe, expect, test } from 'vitest';
import { glance } from './reading.fixture';

describe('readouts of leaders’ offices and ministries', () => {
  const cases: [behaviour: string, expected: string[], title: string, ...paragraphs: string[]][] = [
    [
      'an office with its country before the name, after a comma',
      ['person: Luis Vega | President of Peru', 'country: Peru'],
      'PM call with the President of Peru',
      'The Prime Minister spoke to the President of Peru, Luis Vega, this evening.',
    ],
    [
      'the same without a comma, and with another word for the country',
      ['person: Luis Vega | President of the Republic of Peru', 'country: Peru'],
      'Telephone conversation',
      'On Friday Jane Roe had a telephone conversation with President of the Republic of Peru Luis Vega on fisheries.',
    ],
    [
      'offices of ministers, before the name and before the country',
      [
        'person: Ana Vega | Minister of Foreign Affairs of the Republic of Peru',
        'person: Taro Mori | Minister for Foreign Affairs of Japan',
        'country: Peru',
        'country: Japan',
      ],
      'Outcome of Foreign Ministers’ Meeting',
      'Minister of Foreign Affairs Ana Vega of the Republic of Peru held a meeting with Minister for Foreign Affairs of Japan Taro Mori on fisheries.',
    ],
    [
      'the office of a prime minister at the start, set off by commas',
      [
        'person: Jane Roe | Prime Minister',
        'person: Luis Vega | President of Peru',
        'country: Peru',
      ],
      'Call',
      'The Prime Minister, Jane Roe, and the President of Peru, Luis Vega, held a conversation this afternoon on fish.',
    ],
    [
      'a country of two words before the office',
      ['person: Yun Min-su | South Korean President'],
      'Summit',
      'South Korean President Yun Min-su held talks on fisheries in the afternoon.',
    ],
    [
      'thanks given in a meeting, and a guest welcomed to one',
      ['person: Jane Roe | Secretary General', 'person: Luis Vega | Peruvian President'],
      'Secretary General thanks guest',
      'Secretary General Jane Roe thanked Peruvian President Luis Vega in a meeting at the harbour on Thursday.',
    ],
    [
      'a name alone, with an office behind it',
      ['person: Ana de la Vega | Peru’s Minister for Trade and Fisheries'],
      'Minister speaks with colleague',
      'The Honourable minister today spoke with Ana de la Vega, Peru’s Minister for Trade and Fisheries.',
    ],
    [
      'an office that begins with a small letter',
      ['person: Luis Vega | minister of Foreign Affairs of Peru', 'country: Peru'],
      'Meeting',
      'The minister held a meeting with H. E. Dr. Luis Vega, minister of Foreign Affairs of Peru, on fish.',
    ],
    [
      'a visit paid in the capital',
      ['person: Ana Vega | External Affairs Minister', 'person: Jane Roe | Prime Minister'],
      'Minister calls on leader',
      'Lima: External Affairs Minister Ana Vega called on Prime Minister Jane Roe in the capital on Thursday.',
    ],
    [
      'somebody who was received',
      ['person: Jane Roe | Foreign Minister', 'person: Luis Vega | Peruvian Foreign Minister'],
      'Visit',
      'Yesterday, Foreign Minister Jane Roe was received warmly by the Peruvian Foreign Minister, Luis Vega, at the palace.',
    ],
    [
      'a meeting in passing',
      ['person: Jane Roe | Foreign Minister'],
      'Ministers',
      'Foreign Minister Jane Roe and her colleague, in their first official meeting on Wednesday, vowed to protect fish.',
    ],
    [
      'an advisor, and somebody elected',
      ['person: Jane Roe | National Security Advisor', 'person: Luis Vega | President-elect'],
      'Consultations',
      'National Security Advisor Jane Roe and President-elect Luis Vega held consultations on fish.',
    ],
    [
      'the president of a body, named before it',
      ['person: Jane Roe | President of the European Commission'],
      'Call',
      'The Prime Minister spoke today with President Jane Roe of the European Commission.',
    ],
    [
      'an honourable without a full stop',
      ['person: Jane Roe | Minister for Foreign Affairs of Peru', 'country: Peru'],
      'Talks',
      'The minister held talks with Senator the Hon Jane Roe, Minister for Foreign Affairs of Peru.',
    ],
    [
      'words in quotation marks that name nothing',
      [],
      'Summit',
      'Peru is a key state as well as a “Gateway to Fish”. Its theme “Nets for Change, Boats for the World” and the so-called “Harbour Commission” were noted.',
    ],
    [
      'bodies that are no country',
      [
        'person: Jane Roth | President of the European Council',
        'person: Karl Doe | President of the European Commission',
      ],
      'Prime Minister meets partners',
      'The Prime Minister met today with President of the European Council Jane Roth, and President of the European Commission Karl Doe.',
    ],
    [
      'a call that was made to somebody',
      ['person: Luis Vega | Peruvian President'],
      'Readout of the President’s Call',
      'President Roe called Peruvian President Luis Vega this morning to discuss fisheries and grain.',
    ],
    [
      'an office before a name that is set off by commas, and the house',
      ['where: Downing Street', 'person: Jane Roe | US Secretary of State'],
      'Meeting with the Secretary of State',
      'The Prime Minister met the US Secretary of State, Jane Roe, today at Downing Street.',
    ],
    [
      'a palace and a residence',
      ['where: Example Palace', 'person: Luis Vega | Peruvian President'],
      'Meeting with the President',
      'The Prime Minister met Peruvian President Luis Vega this morning at Example Palace.',
    ],
    [
      'a clock time that says how long it went on from there',
      ['when: 09:30', 'where: Callao, Peru', 'duration: about one hour and 20 minutes'],
      'Ministerial Meeting',
      'On Wednesday, July 11, the Ministerial Meeting was held in Callao, Peru from 09:30 for approximately one hour and 20 minutes.',
    ],
    [
      'a clock time behind how long it was, with that at home',
      ['when: 12:15pm | 8:15pm JST', 'duration: about 55 minutes'],
      'Ministerial Meeting',
      'On June 21, the minister hosted the third meeting of the year for approximately 55 minutes from 12:15pm (8:15pm JST).',
    ],
    [
      'a press occasion and its house',
      ['where: Example Palace', 'person: Jane Roe | Prime Minister'],
      'Press Occasion on the Harbour',
      'Prime Minister Jane Roe held a press occasion at Example Palace.',
    ],
    [
      'a report behind the name of a town',
      ['person: Luis Vega | Peruvian Prime Minister', 'person: Jane Roe | US President'],
      'Leaders meet',
      'Lima: Peruvian Prime Minister Luis Vega hosted US President Jane Roe at his house here for a meeting on Friday evening.',
    ],
    [
      'who attended, in a sentence of its own, and initials without a blank',
      ['person: Luis Vega | Peruvian Foreign Minister', 'person: J.Roe | Foreign Minister'],
      'Committee',
      'The committee began its work on Monday and spoke of fish.',
      'The meeting was attended by Peruvian Foreign Minister Luis Vega and Foreign Minister J.Roe.',
    ],
    [
      'ministers of four fields who met on a day',
      [
        'where: Sydney',
        'person: Jane Roe | Minister for Foreign Affairs',
        'person: David Doe | Minister for Defence',
        'person: Max Iron | Secretary of State',
        'person: Cara Young | Secretary of Defense',
      ],
      'Joint Communiqué',
      'Minister for Foreign Affairs Jane Roe, Minister for Defence Senator David Doe, Secretary of State Max Iron and Secretary of Defense Cara Young met on 12 August in Sydney for the annual consultations.',
    ],
    [
      'ministers who were hosted',
      [
        'where: Brisbane',
        'person: Jane Roe | Minister for Foreign Affairs',
        'person: Luis Vega | Minister for Trade and Industry',
        'person: Max Iron | U.S. Secretary of State',
      ],
      'Joint statement',
      'Minister for Foreign Affairs Jane Roe and Minister for Trade and Industry Luis Vega hosted the U.S. Secretary of State Max Iron on 29 July in Brisbane to speak of the sea.',
    ],
    [
      'the head of an organisation, and the town of its house',
      ['where: Jakarta', 'person: Luis Vega', 'person: Anna Bold | Secretary-General of ASEAN'],
      'Secretariat Meeting',
      'On 30 March 2016, a delegation led by Mr. Luis Vega held a meeting with the leadership, headed by the Secretary-General of ASEAN, Anna Bold, at the ASEAN Secretariat in Jakarta.',
    ],
    [
      'the house of a leader',
      ['where: Prime Minister’s Office', 'person: Jane Roe | Prime Minister'],
      'Courtesy Call',
      'Prime Minister Jane Roe received a courtesy call from fishers of the coast, at the Prime Minister’s Office.',
    ],
    [
      'a conversation over the phone, and how long it was',
      [
        'duration: 45 minutes',
        'person: Jane Roe | US President',
        'person: Luis Vega | Prime Minister',
      ],
      'Leaders speak',
      'US President Jane Roe and Prime Minister Luis Vega spoke over the phone for 45 minutes this evening.',
    ],
    [
      'the place beside the day of the meeting',
      [
        'where: Callao, Peru',
        'person: Jane Roe | Secretary of State',
        'person: Luis Vega | Peruvian Foreign Minister',
      ],
      'Secretary Roe’s Meeting with Peruvian Foreign Minister Vega',
      'Secretary of State Jane Roe met with Peruvian Foreign Minister Luis Vega today in Callao, Peru, ahead of the dinner of the ministers.',
    ],
    [
      'the place beside a day of the week',
      [
        'where: Lima, Peru',
        'person: Jane Roe | Foreign Minister',
        'person: Luis Vega | UK Foreign Secretary',
      ],
      'Roe meets Vega',
      'Foreign Minister Jane Roe met with UK Foreign Secretary Luis Vega on Friday afternoon in Lima, Peru.',
    ],
    [
      'no place of what was spoken about',
      ['person: Jane Roe | Foreign Minister', 'person: Luis Vega | UK Foreign Secretary'],
      'Roe meets Vega',
      'Foreign Minister Jane Roe met with UK Foreign Secretary Luis Vega about the harvest in Chile.',
    ],
    [
      'a plan is no meeting',
      [],
      '外務大臣の来日について',
      '外務大臣は、5月29日から来日し、森太郎外務大臣と会談を行い、意見交換を行う予定である。',
    ],
    [
      'another plan',
      [],
      '大統領の来日について',
      '同大統領は、滞在中、森愛子内閣総理大臣と首脳会談を行う予定です。',
    ],
    [
      'nor is a visit that is to come',
      [],
      '首相の来日について',
      'アナ・ベガ・ペルー共和国首相は、会談に出席するため来日する。',
    ],
    [
      'what is told in a transcript is one side’s',
      [],
      'Press Conference by Foreign Minister Mori',
      'Mr. Taro Mori, Minister for Foreign Affairs: From 7:30 am today for 15 minutes, I held a telephone talk with Mr. Luis Vega, Foreign Minister of Peru.',
    ],
    [
      'of a spokesman too, whatever comes after',
      [],
      'Press Conference by the Press Secretary',
      'Ms. MORI Aiko, Press Secretary: I would like to introduce the meeting that was held today.',
      'Foreign Minister Mori held a meeting with Foreign Minister Ana Vega of Peru, who is visiting Japan.',
    ],
    [
      'and of a minister between brackets',
      [],
      '外務大臣臨時会見記録',
      '【森外務大臣】今日、午後5時から約20分間、ペルーのアナ・ベガ外務大臣と電話会談を行いました。',
    ],
    [
      'and of a leader in capitals',
      [],
      'President Roe Meets with Prime Minister Vega',
      'PRESIDENT ROE: We have met with the President of Chile, Ana Soto, and have had good talks.',
    ],
    [
      'who was elected has not met anybody by that',
      ['person: Jane Roe | Foreign Minister'],
      'Minister speaks',
      'Foreign Minister Jane Roe held talks on the election of the President of Peru, Luis Vega.',
    ],
  ];
  test.each(cases)('%s', (_, expected, title, ...paragraphs) => {
    expect(glance(title, ...paragraphs)).toEqual(expected);
  });
});
