import { describe, expect, test } from 'vitest';
import { recognisedLanguage } from '../recognised-language';
import { recordOfSource } from '../record-of-source';
import { textLines } from '../text/lines';
import { noFacts } from '../source-text';
import { languageLayouts } from './language-layouts.fixture';
import { furtherLayouts } from './further-layouts.fixture';
import { westernLayouts } from './layouts.fixture';
import { easternLayouts } from './more-layouts.fixture';
import { officialLayouts } from './official-layouts.fixture';
import { pageLayouts } from './page-layouts.fixture';
import { positionLayouts } from './position-layouts.fixture';
import { surroundedLayouts } from './surrounded-layouts.fixture';
import { variedLayouts } from './varied-layouts.fixture';

function read(lines: readonly string[]) {
  const pieces = textLines(lines.join('\n\n'));
  const made = recordOfSource({ pieces, facts: noFacts }, recognisedLanguage);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe('layouts of issuers', () => {
  const cases = [
    westernLayouts,
    easternLayouts,
    languageLayouts,
    furtherLayouts,
    variedLayouts,
    surroundedLayouts,
    pageLayouts,
    positionLayouts,
    officialLayouts,
  ]
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((each) => each.split('\n'));
  test.each(
    cases.map(([head = '', ...lines]) => [head.split(' | ')[0] ?? '', head, lines] as const),
  )('%s', (_, head, lines) => {
    const [, date, language, body] = head.split(' | ');
    const marked = lines.map((line) => ({
      mark: /^[#*-] /.exec(line)?.[0][0] ?? '',
      words: line.replace(/^[#*-] /, '').trim(),
    }));
    const record = read(marked.map(({ words }) => words));
    const wordsOf = (mark: string) =>
      marked.filter((line) => line.mark === mark).map(({ words }) => words);
    const [title] = wordsOf('#');
    // Without one it is made of the first words of the text.
    const first = record.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
    if (title === undefined) expect(first).toContain(record.title.replace(/…$/, ''));
    else expect(record.title).toBe(title);
    expect(record.date ?? '-').toBe(date);
    expect(record.language).toBe(language);
    expect(record.published?.body ?? '-').toBe(body);
    const text = marked.filter(({ mark }) => mark === '' || mark === '*');
    expect(record.blocks.map((block) => block.text)).toEqual(text.map(({ words }) => words));
    const headings = record.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map((block) => block.text)).toEqual(wordsOf('*'));
  });
});
