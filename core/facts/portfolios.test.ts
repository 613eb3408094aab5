import { describe, expect, test } from 'vitest';
import { personsIn } from './reading.fixture';

describe('an office is read with its field', () => {
  test.each([
    [
      'the country behind the field',
      'Prime Minister Jane Roe received the Minister for Ports and Nordic Cooperation of Sweden, Max Iron, at the palace.',
      [
        'person: Jane Roe | Prime Minister',
        'person: Max Iron | Minister for Ports and Nordic Cooperation of Sweden',
      ],
    ],
    [
      'a country that sends an ambassador',
      'State Secretary Jane Roe met with the Ambassador Extraordinary and Plenipotentiary of Peru, Max Iron, in Rome.',
      [
        'person: Jane Roe | State Secretary',
        'person: Max Iron | Ambassador Extraordinary and Plenipotentiary of Peru',
      ],
    ],
    [
      'the country behind the name',
      'Minister of Labour and Social Policy Jane Roe met with High Commissioner Max Iron of Kenya.',
      [
        'person: Jane Roe | Minister of Labour and Social Policy',
        'person: Max Iron | High Commissioner of Kenya',
      ],
    ],
    [
      'a secretary, and a guest from another country',
      'Secretary of Foreign Affairs Jane Roe met with the British High Commissioner, Max Iron.',
      [
        'person: Jane Roe | Secretary of Foreign Affairs',
        'person: Max Iron | British High Commissioner',
      ],
    ],
    [
      'a house or its committee',
      'Speaker of the Parliament Jane Roe met with Chairman of the Committee on Fisheries Max Iron in Rome.',
      [
        'person: Jane Roe | Speaker of the Parliament',
        'person: Max Iron | Chairman of the Committee on Fisheries',
      ],
    ],
    [
      'set off behind "their"',
      'A delegation from Kenya, led by their Vice President, Honourable Jane Roe, met with the Secretary General, Mr Max Iron, on Tuesday.',
      ['person: Jane Roe | Vice President', 'person: Max Iron | Secretary General'],
    ],
    [
      'who brings credentials, and to whom',
      'The Ambassador of Peru to Kenya, Max Iron, presented his letter of credence to President Jane Roe.',
      ['person: Max Iron | Ambassador of Peru to Kenya', 'person: Jane Roe | President'],
    ],
    [
      'all of it, the words before it too',
      'First Deputy Prime Minister Jane Roe met with Parliamentary Vice-Minister for Foreign Affairs Max Iron in Rome.',
      [
        'person: Jane Roe | First Deputy Prime Minister',
        'person: Max Iron | Parliamentary Vice-Minister for Foreign Affairs',
      ],
    ],
    [
      'behind a day',
      'On Monday, the Director General of the Harbour Department, Jane Roe, met with the Consul General of Peru, Max Iron.',
      ['person: Max Iron | Consul General of Peru'],
    ],
    [
      'of a country, behind a day',
      'On 5 May, Minister for Foreign and European Affairs of Malta Jane Roe met with Assistant Secretary for Fisheries Max Iron.',
      [
        'person: Jane Roe | Minister for Foreign and European Affairs of Malta',
        'person: Max Iron | Assistant Secretary for Fisheries',
      ],
    ],
    [
      'of the republic, and who brings letters',
      'The President of the Republic, Jane Roe, received the Letters of Credence of H.E. Mr Max Iron, Ambassador of Peru.',
      ['person: Jane Roe | President of the Republic', 'person: Max Iron | Ambassador of Peru'],
    ],
    [
      'who is called on',
      'Ambassador Jane Roe called on the Minister of Oceans, Hon. Max Iron, at his office.',
      ['person: Jane Roe | Ambassador', 'person: Max Iron | Minister of Oceans'],
    ],
  ])('%s', (_, text, persons) => {
    expect(personsIn(text)).toEqual(persons);
  });

  test.each([
    [
      'two ministers beside each other',
      'The Minister of Defence Jane Roe and Ambassador of Peru Max Iron met in Rome today with the crew.',
      ['person: Jane Roe | Minister of Defence', 'person: Max Iron | Ambassador of Peru'],
    ],
    [
      'set off by commas',
      'A meeting was held between the Minister of the Interior, Jane Roe, and the Ambassador of Peru, Max Iron.',
      ['person: Jane Roe | Minister of the Interior', 'person: Max Iron | Ambassador of Peru'],
    ],
    [
      'with names before the offices',
      'Jane Roe, Minister of Trade, and Max Iron, Ambassador of Peru, met in Rome on 5 May.',
      ['person: Jane Roe | Minister of Trade'],
    ],
    [
      'and an office without a name',
      'Foreign Minister Jane Roe met with the Minister of Trade of Peru and the President of Chile, Max Iron.',
      ['person: Jane Roe | Foreign Minister', 'person: Max Iron | President of Chile'],
    ],
  ])('but never with the office of another: %s', (_, text, persons) => {
    expect(personsIn(text)).toEqual(persons);
  });
});

describe('who led a side, said in a sentence of its own', () => {
  const met = 'The ministers of both coasts held consultations on fisheries today in Rome.';
  test.each([
    [
      'The Peruvian delegation was led by Deputy Foreign Minister Jane Roe.',
      ['person: Jane Roe | Deputy Foreign Minister'],
    ],
    [
      'They spoke of nets. The U.S. side was led by Under Secretary of State for Economic Affairs Max Iron.',
      ['person: Max Iron | Under Secretary of State for Economic Affairs'],
    ],
    [
      'The Kenyan team was headed by the Minister of Fisheries, Jane Roe.',
      ['person: Jane Roe | Minister of Fisheries'],
    ],
    ['The delegation was led by an old fisherman named Max Iron.', []],
    ['A delegation will be led by Minister of Trade Jane Roe next year.', []],
  ])('%s', (sentence, persons) => {
    expect(personsIn(met, sentence)).toEqual(persons);
  });

  test('where no meeting took place nobody is one of those who met', () => {
    expect(
      personsIn('The harbour was opened.', 'The Peruvian delegation was led by Minister Jane Roe.'),
    ).toEqual([]);
  });
});

describe('whom the sentence of the meeting calls by the family name alone', () => {
  const met = 'Minister Roe had a meeting in Lima with Luis Vega, Minister of Trade of Peru.';
  const vega = 'person: Luis Vega | Minister of Trade of Peru';
  test.each([
    [
      'Minister of Fisheries Jane Roe went to see the boats of the coast.',
      ['person: Jane Roe | Minister of Fisheries'],
    ],
    [
      'The boats were seen by the Minister of Fisheries, Jane Roe, and by Foreign Minister Max Iron.',
      ['person: Jane Roe | Minister of Fisheries'],
    ],
    [
      'Ms. Jane Roe, Minister of Fisheries, is in Lima.',
      ['person: Jane Roe | Minister of Fisheries'],
    ],
    ['Jane Roe, who likes the sea, is in Lima.', []],
    ['Minister of Fisheries Jane Roer went to see the boats of the coast.', []],
  ])('is who was named before: %s', (sentence, persons) => {
    const found = personsIn(sentence, met);
    expect(found).toContain(vega);
    expect(found.filter((each) => each !== vega)).toEqual(persons);
  });
});

describe('whom the sentence of the meeting calls he or she', () => {
  const vega = 'person: Luis Vega | Minister of Trade of Peru';
  test.each([
    [
      'Minister of Fisheries Jane Roe came to Lima. She met with Luis Vega, Minister of Trade of Peru.',
      ['person: Jane Roe | Minister of Fisheries', vega],
    ],
    [
      'The President of Japan, Taro Mori, came to Lima. He met with Luis Vega, Minister of Trade of Peru.',
      ['person: Taro Mori | President of Japan', vega],
    ],
    ['Max Iron came to Lima. He met with Luis Vega, Minister of Trade of Peru.', [vega]],
    [
      'Minister of Fisheries Jane Roe came to Lima. It rained. She met with Luis Vega, Minister of Trade of Peru.',
      [vega],
    ],
  ])('%s', (sentences, persons) => {
    expect(personsIn(sentences)).toEqual(persons);
  });
});

describe('an office with its country in front', () => {
  test.each([
    ['The Prime Minister met Germany’s Chancellor Max Iron today.', 'Germany’s Chancellor'],
    ["The President met Peru's Foreign Minister Max Iron in Lima.", "Peru's Foreign Minister"],
    [
      'The minister spoke with U.K. Secretary of State for Defence Max Iron today.',
      'U.K. Secretary of State for Defence',
    ],
  ])('%s', (sentence, office) => {
    expect(personsIn(sentence)).toEqual([`person: Max Iron | ${office}`]);
  });
});

describe('who called, and was called', () => {
  test.each([
    [
      'Foreign Minister Jane Roe called Peruvian Foreign Minister Luis Vega today and spoke of nets.',
      2,
    ],
    ['Prime Minister Jane Roe called the President of Peru, Luis Vega, on Monday.', 2],
    [
      'The Secretary of State, Jane Roe called on the Foreign Minister, Luis Vega, at his office.',
      2,
    ],
    ['The Foreign Minister, Jane Roe met with Foreign Minister Luis Vega on Friday.', 2],
    ['Foreign Minister Jane Roe called the harbour a wonder of the coast today.', 0],
    ['On Friday with the Foreign Minister, Jane Roe met with fishers in the harbour.', 0],
  ])('%s', (sentence, count) => {
    expect(personsIn(sentence)).toHaveLength(count);
  });
});
