import { expect, test } from 'vitest';
import { glance } from './reading.fixture';

const cases: [behaviour: string, expected: string[], title: string, ...paragraphs: string[]][] = [
  [
    'two who agreed on a day',
    [
      'person: Ana Vega | Director General',
      'person: Jane Roe | Prime Minister of Lesotho',
      'country: Lesotho',
    ],
    'Plan for clean wells',
    'Director General Ana Vega and Prime Minister Jane Roe of Lesotho agreed today on a plan for wells.',
  ],
  [
    'an agreement of another year is no meeting',
    [],
    'Wells',
    'President Ana Vega and Minister Jane Roe agreed in 2019 that wells should be dug.',
  ],
  [
    'what one side agreed to is none',
    [],
    'Wells',
    'President Ana Vega agreed today that wells should be dug.',
  ],
  [
    'a state secretary before the country',
    [
      'person: Jane Roe | Deputy Foreign Minister',
      'person: Luis Vega | State Secretary of Peru',
      'country: Peru',
    ],
    'Consultations',
    'Deputy Foreign Minister Jane Roe held consultations with State Secretary Luis Vega of Peru in Lima.',
  ],
  [
    'an ambassador behind the name, who was received',
    [
      'person: Jane Roe | Foreign Minister',
      'person: Ana Vega | Ambassador of Peru',
      'country: Peru',
    ],
    'Credentials',
    'Foreign Minister Jane Roe received Ms. Ana Vega, Ambassador of Peru.',
  ],
];

test.each(cases)('%s', (_, expected, title, ...paragraphs) => {
  const said = glance(title, ...paragraphs);
  const expectedOf = (kind: string) => expected.filter((each) => each.startsWith(kind));
  for (const kind of ['person', 'country'])
    expect(said.filter((each) => each.startsWith(kind))).toEqual(expectedOf(kind));
});
