import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { markedOn, otherKinds, plainTools, setOf, talks } from '#core/exporting/export.fixture';
import { writeWordDocument } from '#core/exporting/word/word-document';
import { readAnnotationFile } from './read-annotation-file';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, words: string, author = 'Aiko Sato') =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-29T10:00:00Z">${words
    .split('\n')
    .map((line) => `<w:p>${run(line)}</w:p>`)
    .join('')}</w:comment>`;
const part = (xml: string) => new TextEncoder().encode(xml);

function fileOf(body: string, comments: string): Uint8Array {
  return zipSync({
    'word/document.xml': part(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': part(`<w:comments ${w}>${comments}</w:comments>`),
  });
}

function read(bytes: Uint8Array) {
  const set = readAnnotationFile(bytes);
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

test('a comment is a mark on its words, with who wrote it and when', () => {
  const body = `<w:p>${run('On Monday ')}${start(0)}${run('the two ')}${run('leaders')}${end(0)}${run(' met.')}</w:p>`;
  const { format, items } = read(fileOf(body, comment(0, 'Who?\nAnd where?')));
  expect(format).toBe('word');
  expect(items).toMatchObject([
    {
      kind: 'highlight',
      quote: { exact: 'the two leaders', prefix: 'On Monday ', suffix: ' met.' },
      note: 'Who?\nAnd where?',
      creator: 'Aiko Sato',
      created: '2026-11-29T10:00:00Z',
    },
  ]);
});

test('comments over several paragraphs, on nothing, and on what was deleted', () => {
  const body =
    `<w:p>${start(0)}${run('They met.')}</w:p><w:p>${run('They spoke.')}${end(0)}</w:p>` +
    `<w:p>${run('Of fish')}<w:r><w:commentReference w:id="1"/></w:r></w:p>` +
    `<w:p><w:del>${start(2)}${run('Of rice')}${end(2)}</w:del></w:p>`;
  const comments = comment(0, 'One') + comment(1, 'Two') + comment(2, 'Three') + comment(3, ' ');
  const { items, malformed } = read(fileOf(body, comments));
  expect(items.map(({ kind, quote, note }) => [kind, quote?.exact, note])).toEqual([
    ['highlight', 'They met.\nThey spoke.', 'One'],
    ['document-note', undefined, 'Two'],
    ['document-note', undefined, 'Three'],
  ]);
  expect(malformed).toEqual([{ place: 4, reason: 'The comment is empty.' }]);
});

test('a file of ours returns with a colleague’s answers and without its own comments', async () => {
  const set = setOf([markedOn('two leaders', { note: 'Who?' }), ...otherKinds()]);
  const [entry] = set.documents;
  if (!entry) throw new Error('No document.');
  const parts = unzipSync(await writeWordDocument(entry, set, plainTools));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  expect(read(zipSync(parts)).items).toEqual([]);

  // She answers the first comment, and writes one of her own.
  const body = text('word/document.xml')
    .replace('<w:commentRangeStart w:id="2"/>', '$&<w:commentRangeStart w:id="90"/>')
    .replace('<w:commentRangeEnd w:id="2"/>', '$&<w:commentRangeEnd w:id="90"/>');
  const comments = text('word/comments.xml').replace(
    '</w:comments>',
    `${comment(90, 'I know.')}</w:comments>`,
  );
  const answered = {
    ...parts,
    'word/document.xml': part(body),
    'word/comments.xml': part(comments),
  };
  const { items, title } = read(zipSync(answered));
  expect(title).toBe(talks.title);
  expect(items.map(({ quote, note, creator }) => [quote?.exact, note, creator])).toEqual([
    ['two leaders', 'I know.', 'Aiko Sato'],
  ]);
});

test.each([
  ['a package without a document', zipSync({ 'a.txt': part('x') }), 'not-annotations'],
  ['a document that is no XML', zipSync({ 'word/document.xml': part('<w:document') }), 'damaged'],
  ['a file that was cut off', fileOf('', '').subarray(0, 60), 'not-annotations'],
])('%s is refused', (_, bytes, failure) => {
  expect(readAnnotationFile(bytes)).toEqual({ ok: false, error: failure });
});
