/** Tracked changes as Word and LibreOffice write them. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { planned } from './planned.fixture';
import { notesInFile } from './notes-in-file';
import { readAnnotationFile } from './read-annotation-file';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const by = 'w:id="7" w:author="Aiko Sato" w:date="2026-11-29T10:00:00Z"';
const run = (text: string, name = 't') =>
  `<w:r><w:rPr><w:ins ${by}/></w:rPr><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;
const inserted = (text: string, who = by) => `<w:ins ${who}>${run(text)}</w:ins>`;
const deleted = (text: string, who = by) => `<w:del ${who}>${run(text, 'delText')}</w:del>`;
const part = (xml: string) => new TextEncoder().encode(xml);
const fileOf = (...paragraphs: readonly string[]) =>
  zipSync({
    'docProps/core.xml': part(
      '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>Japan-Nauru *Talks*</dc:title></cp:coreProperties>',
    ),
    'word/document.xml': part(
      `<w:document ${w}><w:body>${paragraphs.map((each) => `<w:p>${each}</w:p>`).join('')}</w:body></w:document>`,
    ),
  });

function read(bytes: Uint8Array) {
  const set = readAnnotationFile(bytes);
  if (!set.ok) throw new Error(set.error);
  return set.value.items.map(({ quote, note }) => [quote?.exact ?? null, note]);
}

test.each([
  [
    'words left out',
    `${run('The ')}${deleted('two ')}${run('leaders met.')}`,
    [['two', 'Suggests leaving this out.']],
  ],
  [
    'words put in their place',
    `${run('The ')}${deleted('two')}${inserted('three')}${run(' leaders met.')}`,
    [['two', 'Suggests “three” instead.']],
  ],
  [
    'the same, the other way round',
    `${run('The ')}${inserted('three')}${deleted('two')}${run(' leaders met.')}`,
    [['two', 'Suggests “three” instead.']],
  ],
  [
    'words added',
    `${run('The leaders')}${inserted(' and ministers')}${run(' met.')}`,
    [['The leaders', 'Suggests adding after this: “and ministers”']],
  ],
  [
    'words added at the start of a text',
    `${inserted('Today ')}${run('the leaders met.')}`,
    [['the leaders met.', 'Suggests adding before this: “Today”']],
  ],
  [
    'words of several runs',
    `${deleted('the ')}${deleted('two ')}${run('leaders')}`,
    [['the two', 'Suggests leaving this out.']],
  ],
  [
    'changes by two people, side by side',
    `${deleted('the ')}${deleted('two ', 'w:author="Ben"')}${run('leaders')}`,
    [
      ['the', 'Suggests leaving this out.'],
      ['two', 'Suggests leaving this out.'],
    ],
  ],
  [
    'an addition that was deleted again',
    `${run('They met')}<w:ins ${by}>${deleted(' again')}</w:ins>${run('.')}`,
    [],
  ],
  [
    'words that were moved',
    `<w:moveFrom ${by}>${run('They met. ')}</w:moveFrom>${run('They spoke. ')}<w:moveTo ${by}>${run('They met. ')}</w:moveTo>`,
    [['They met.', 'Suggests leaving this out.']],
  ],
  ['a paragraph mark', `<w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run('They met.')}`, []],
])('%s', async (_, paragraph, notes) => {
  const file = fileOf(paragraph);
  expect(read(file)).toEqual(notes);
  expect(await notesInFile(file, () => Promise.resolve(null))).toBe(notes.length);
});

test('what is added far into a line is on the last whole words before it', () => {
  const line = 'They agreed that the two countries would go on with the talks on fisheries';
  const [[quote] = []] = read(fileOf(`${run(line)}${inserted(' and forests')}${run('.')}`));
  expect(line).toContain(` ${String(quote)}`);
  expect(line.endsWith(String(quote))).toBe(true);
});

test('they are under the name and the time of who made them', () => {
  const set = readAnnotationFile(fileOf(`${deleted('They')}${run(' met.')}`));
  expect(set.ok && set.value.items[0]).toMatchObject({
    creator: 'Aiko Sato',
    created: '2026-11-29T10:00:00Z',
  });
});

test('a colleague’s changes are on their words in the document that was sent', () => {
  const plan = planned(
    fileOf(
      run('Japan-Nauru *Talks*'),
      `${run('On September 20, the ')}${deleted('two leaders')}${inserted('Ministers')}${run(' met. They greeted each other. They sat down.')}`,
    ),
  );
  expect(plan.items).toMatchObject([
    { status: 'placed', row: { creator: 'Aiko Sato', note: 'Suggests “Ministers” instead.' } },
  ]);
});
