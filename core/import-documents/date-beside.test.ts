import { describe, expect, test } from 'vitest';
import { dayAfterTitle, namesDay } from './recognition/find-dates';
import { recordOfSource } from './record-of-source';
import { noFacts } from './source-text';
import { textLines } from './text/lines';

const dateOf = (...lines: string[]) => {
  const made = recordOfSource(
    { pieces: textLines(lines.join('\n\n')), facts: noFacts },
    () => 'en',
  );
  return made.ok ? made.value.date : null;
};
const title = 'Harbour talks in Lima after a week of storms';

describe('a day on which a page was changed', () => {
  test('is that of the text where its opening names the same one', () => {
    const updated = 'Updated: April 09, 2024 20:35';
    expect(dateOf(title, updated, 'On April 9, 2024, the ministers met in Lima.')).toBe(
      '2024-04-09',
    );
    expect(dateOf(title, updated, 'The ministers met in Lima on 9 April.')).toBe('2024-04-09');
    expect(dateOf(title, 'The ministers met on April 9.', updated)).toBe('2024-04-09');
  });

  test('is not where it names another, or none', () => {
    const updated = 'Last updated: 12 April 2024';
    expect(dateOf(title, updated, 'On April 9, 2024, the ministers met in Lima.')).toBeNull();
    expect(dateOf(title, updated, 'The ministers met in Lima.')).toBeNull();
  });
});

describe('a day in brackets behind a title', () => {
  test('has a year of two figures', () => {
    expect(dayAfterTitle('Entretien avec la ministre péruvienne (18.06.24)')).toBe('2024-06-18');
    expect(dateOf('Harbour talks in Lima (18.06.24)', 'The ministers met.')).toBe('2024-06-18');
  });

  test.each(['Version (3.14.15)', 'Talks 18.06.24', 'Talks (18.06.2024) in Lima'])(
    'is not in "%s"',
    (words) => expect(dayAfterTitle(words)).toBeNull(),
  );
});

test('a mark below the lines of the page is that of the text', () => {
  const lines = [title, 'The ministers met in Lima.', 'Print', '* unofficial translation', 'List'];
  const pieces = textLines(lines.join('\n\n'));
  const made = recordOfSource({ pieces, facts: noFacts }, () => 'en');
  expect(made.ok && made.value.translationMark).toContain('unofficial translation');
});

test.each([
  ['6月18日、両大臣は会談を行った。', '2024-06-18', 'ja', true],
  ['Le 18 juin, les ministres se sont entretenus.', '2024-06-18', 'fr', true],
  ['6月17日、両大臣は会談を行った。', '2024-06-18', 'ja', false],
])('"%s" names %s: %s %s', (text, iso, language, isNamed) => {
  expect(namesDay(text, iso, language)).toBe(isNamed);
});
