import { describe, expect, test } from 'vitest';
import { glance } from './reading.fixture';

describe('traps', () => {
  const traps: [behaviour: string, title: string, ...paragraphs: string[]][] = [
    [
      'a country that is only mentioned takes no part',
      'Press release',
      'The leaders discussed Russia’s aggression against Ukraine at a meeting.',
    ],
    [
      'a title about a war between two countries names no participants',
      'Russia-Ukraine War: Leaders’ Statement',
      'The text was agreed in the evening.',
    ],
    [
      'a title of a conference about a war names no participants',
      'Russia-Ukraine War Conference',
      'The text was agreed in the evening.',
    ],
    [
      'a title about a conflict between two countries names no participants',
      'Statement on the conflict between Armenia and Azerbaijan',
      'The text was agreed in the evening.',
    ],
    [
      'a leader who had a call from a place met nobody there',
      'Leaders’ call',
      'The minister, visiting Paris, had a call with her counterpart.',
    ],
    [
      'somebody who was executed, killed or arrested met nobody',
      'Phone call between the two ministers',
      'The ministers had a phone call after the unrest that followed the execution in Examplia of Sheikh Omar al Example.',
      'The ministers held talks on the arrest of Mr. Ivan Petrov, and spoke about the death of President Juan Perez of Peru.',
    ],
    [
      'who will be met has not been met',
      'Press conference',
      'The minister held a conference on the upcoming meeting with the Honorable Max Iron, President of Peru United.',
      'She received questions about the next round of talks with President Luis Vega.',
    ],
    [
      'who is asked to act has not been met',
      'Statement',
      'Foreign Minister Jane Roe called on President Luis Vega to end the blockade of the bay in May.',
    ],
    [
      'a name with words behind it that are no office',
      'Visit',
      'The ministers spoke with Adam Smith, Lima Times, and with Jane Roe, the singer.',
    ],
    [
      'a group of countries is no initiative',
      'Statement',
      'The ministers of the "Group of Seven" (G7) and of the “Group of Twenty” exchanged views.',
    ],
    [
      'a speaker in a transcript reports nothing',
      'Remarks',
      'Jane Roe: We held talks with President Luis Vega today, and I thanked him for them.',
    ],
    [
      'names behind an office and a comma are not of that office',
      'Talks',
      'The Prime Minister held talks with the President, European Leaders and others.',
      'He met with experts of fishing, a President, Example International, and a bank.',
    ],
    [
      'a house where another occasion was is not where they met',
      'Talks',
      'The ministers held talks on the treaty signed at the Palace of Lima and on the sea.',
    ],
    [
      'somebody whose words or deeds are spoken of met nobody',
      'Talks',
      'The ministers held talks on the recent remarks by Prime Minister Anna Bold of Norway and on threats from Mr. Max Iron.',
    ],
    [
      'a former office and a possessive are nobody present',
      'Talks',
      'The ministers met with staff and spoke of former President Anna Bold and of Foreign Minister Max Iron’s plan.',
    ],
    [
      'a hyphen after one country joins nothing',
      'Japan-made products at the summit',
      'They looked at cars.',
    ],
    [
      'an envoy for a country is not of that country',
      'Meeting',
      'The staff held a meeting on the work of the Special Envoy for Sudan.',
    ],
    [
      'quoted sentences, questions and single words are no names',
      'Remarks',
      'He said, “We Will Stand Together.” She asked “Who Will Pay?” They spoke of “peace and security” and of “Resilience” and replied, “Thank You Friends.”',
    ],
    [
      'a film or a book is no initiative',
      'Cultural exchange',
      'They mentioned the TV drama “The Blue Wolf” and the novel “Snow Over Rome”.',
    ],
    [
      'the hour of an arrival is not the hour of the meeting',
      'Visit',
      'The ministers arrived at 9:30 a.m. and held a meeting after 11 a.m. and left by 3 p.m.',
    ],
    [
      'a year and an anniversary are no length',
      'Anniversary',
      'The ministers held talks for the first time in 30 years and marked 50 years of relations.',
    ],
    [
      'a delay is not the length of the meeting',
      'Talks',
      'The ministers, delayed for 40 minutes, held talks.',
    ],
    [
      'a topic in a part of the world is no place',
      'Talks',
      'The ministers held talks on peace in Africa, on cooperation in Vietnam and on investment in November.',
    ],
    [
      'a place somebody came from is no place of the meeting',
      'Talks',
      'After visiting Paris, the ministers held talks.',
    ],
    [
      'a place or a time of an earlier meeting is not this one’s',
      'Talks',
      'Following the summit held in Rome and the talks at 9:15 a.m., the ministers held a meeting to be followed by talks to be held in Oslo.',
    ],
    [
      'a visit of a person is not the person',
      'Talks',
      'The ministers held a meeting on Mr. Paul Stone’s visit to Malta.',
    ],
    [
      'an envoy does not bring the president',
      'Talks',
      'The minister held a meeting with the envoy of Mr. Paul Stone, President of Malta.',
    ],
    [
      'an occasion or a person being visited is no place',
      'Talks',
      'The minister held talks with visiting President Moreau and will be visiting Lima.',
    ],
    [
      'a person who is only spoken of was not there',
      'Talks',
      'The ministers held a meeting after the funeral of the late Mr. Paul Stone, President of Malta.',
    ],
    [
      'persons, times and places of other sentences are not the meeting’s',
      'Talks',
      'The ministers held talks.',
      'Mr. Paul Stone, President of Malta, had been visiting Rome from 1:10 p.m. local time for 2 hours.',
    ],
    ['a text without a meeting has no facts', 'Reading guide', 'Select words and press a digit.'],
    ['an empty document has no facts', 'A title'],
  ];
  test.each(traps)('%s', (_, title, ...paragraphs) => {
    expect(glance(title, ...paragraphs)).toEqual([]);
  });
});
