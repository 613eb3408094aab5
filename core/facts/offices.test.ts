/** Offices of a town, of a post abroad, and with a title between them and the name. */
import { expect, test } from 'vitest';
import { glance } from './reading.fixture';

test.each<[behaviour: string, expected: string[], sentence: string]>([
  [
    'a country in any of the endings of English, and a highness',
    [
      'person: Jane Roe | Minister for Foreign Affairs',
      'person: Prince Ali Vega | Saudi Foreign Minister',
    ],
    'Minister for Foreign Affairs Jane Roe, who is in Lima for a week, met Saudi Foreign Minister His Royal Highness (HRH) Prince Ali Vega on 5 May.',
  ],
  [
    'a country in -iss, and one in -ic',
    ['person: Jane Roe | Swiss Foreign Minister', 'person: Luis Vega | Icelandic Prime Minister'],
    'Swiss Foreign Minister Jane Roe met Icelandic Prime Minister Luis Vega on fish.',
  ],
  [
    'a highness without a name, which is nobody’s name',
    ['person: Jane Roe | Foreign Minister'],
    'Foreign Minister Jane Roe met Kuwaiti Foreign Minister His Royal Highness today on fish.',
  ],
  [
    'a long clause between who invited whom and the talks',
    [
      'person: Jane Roe | National Security Advisor',
      'person: Luis Vega | Peruvian Minister of State',
    ],
    'National Security Advisor Jane Roe hosted Peruvian Minister of State Luis Vega and a delegation of harbours, fishers and lighthouse keepers in the old customs house on May 5 for a meeting on fish.',
  ],
  [
    'an office with its stop glued to the next sentence',
    ['person: Luis Vega | President of the Peruvian Republic'],
    'Ann Poe spoke on the phone today with His Excellency Luis Vega, President of the Peruvian Republic.Both spoke of fish.',
  ],
  [
    'a mayor, with her town behind her name',
    ['person: Max Iron | Consul General', 'person: Cara Young | Mayor of St. Ann, Missouri'],
    'On February 28, 2018, Consul General Max Iron met with Mayor Cara Young of St. Ann, Missouri.',
  ],
  [
    'who represents a country, and where',
    [
      'person: B. Dorj | Consul General of Mongolia in Port Ann, USA',
      'person: Cara Young | Mayor of Oakport, USA',
    ],
    'On November 29, 2023, the Consul General of Mongolia in Port Ann, USA, B. Dorj, met with Ms. Cara Young, the Mayor of Oakport, USA, to discuss the harvest.',
  ],
  [
    'two offices of one person',
    [
      'person: Jane Roe | High Representative/Vice-President',
      'person: Luis Vega | Peruvian Deputy Prime Minister/Foreign Minister',
    ],
    'High Representative/Vice-President Jane Roe met with Peruvian Deputy Prime Minister/Foreign Minister Luis Vega on Thursday.',
  ],
  [
    'offices in small letters, as newspapers write them',
    ['person: Jane Roe | British prime minister'],
    'The British prime minister, Jane Roe, met her Peruvian counterpart, Luis Vega, in the harbour on Thursday.',
  ],
  [
    'honorifics of other countries',
    ['person: Ravi Rao | Prime Minister', 'person: Ahmad Razak | Foreign Minister'],
    'The Prime Minister, Shri Ravi Rao, met the Foreign Minister, Dato’ Ahmad Razak, today.',
  ],
  [
    'a guest who is welcomed, set off by commas',
    ['person: Jane Roe | Secretary General', 'person: Luis Vega | President of Peru'],
    'Secretary General Jane Roe welcomed the President of Peru, Luis Vega, to the harbour on Thursday.',
  ],
  [
    'a secretary who is deputy to another',
    ['person: Jane Roe | Deputy Secretary', 'person: Luis Vega | Peruvian Foreign Minister'],
    'Deputy Secretary Jane Roe spoke today with Peruvian Foreign Minister Luis Vega.',
  ],
  [
    'a town before its office, and an office in small letters',
    ['person: Han Wei | Seaside Party Secretary', 'person: Edwin Roe | mayor of Port Ann'],
    'Seaside Party Secretary Han Wei met with Edwin Roe, mayor of Port Ann, and his delegation yesterday.',
  ],
  [
    'a title between office and name, and the place behind the day',
    [
      'where: Bayport, Malaysia',
      'person: Vivian Roe | Minister for Foreign Affairs',
      'person: Max Iron | Minister of Foreign Affairs of Malaysia',
    ],
    'Minister for Foreign Affairs Dr Vivian Roe met the Minister of Foreign Affairs of Malaysia, Max Iron, on 4 September 2018 in Bayport, Malaysia.',
  ],
  [
    'a new ambassador who was received',
    [
      'person: Marko Roe | Foreign Minister',
      'person: Kim Young | Ambassador of the Republic of Korea to Serbia',
    ],
    'Foreign Minister Marko Roe received today the newly appointed Ambassador of the Republic of Korea to Serbia, H.E. Kim Young, at the Ministry in Belgrade.',
  ],
  [
    'a town before the day',
    ['where: Bratislava', 'person: Maria Roe | Deputy Minister'],
    'Deputy Minister Maria Roe held political consultations with her colleague in Bratislava on 3 June 2024.',
  ],
  [
    'an island',
    ['where: Jeju Island', 'person: Maria Roe | Deputy Minister'],
    'Deputy Minister Maria Roe held talks with her colleagues on Jeju Island.',
  ],
  [
    'but not where something else was done',
    ['person: Maria Roe | Deputy Minister'],
    'Deputy Minister Maria Roe held talks with her colleague on the treaty signed in Lisbon on 3 June 2024.',
  ],
  [
    'nor whose letter was received',
    [],
    'Deputy Minister Maria Roe has received the Minister’s letter with thanks.',
  ],
])('%s', (_, expected, sentence) => {
  const persons = glance('Meeting', sentence).filter((fact) => /^(?:person|where)/.test(fact));
  expect(persons).toEqual(expected);
});
