import { expect, test } from 'vitest';
import { pictureOf } from '#core/document/pictures';
import { wordOf } from '../fixtures/archives.fixture';
import { bombOf, pngOf } from '../fixtures/pictures.fixture';
import { zipOf } from '../fixtures/zip.fixture';
import { PictureFiles } from './picture-files';
import { readImport } from '../read-import';

const bytesOf = (units: string) => Uint8Array.from(units, (unit) => unit.charCodeAt(0));
const svg = (inside: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="120" height="80px">${inside}</svg>`,
  );

test.each([
  ['png', pngOf(200, 100), [200, 100]],
  ['gif', bytesOf('GIF89a\x90\x01\x2c\x01' + '\0'.repeat(20)), [400, 300]],
  [
    'jpg',
    bytesOf('\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\x01\x2c\x01\x90' + '\0'.repeat(20)),
    [400, 300],
  ],
  [
    'webp',
    bytesOf(`RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x8f\x01\0\x2b\x01\0${'\0'.repeat(9)}`),
    [400, 300],
  ],
  [
    'avif',
    bytesOf(`\0\0\0\x1cftypavif\0\0\0\0ispe\0\0\0\0\0\0\x01\x90\0\0\x01\x2c${'\0'.repeat(20)}`),
    [400, 300],
  ],
  ['svg', svg('<path d="M0 0"/>'), [120, 80]],
])('a %s is told by its bytes, and how large it is', (kind, bytes, [width, height]) => {
  const taken = new PictureFiles().take(bytes);
  expect(taken).toMatchObject({ width, height });
  expect(taken?.name).toMatch(new RegExp(`^[0-9a-f]{64}\\.${kind}$`));
});

test.each([
  ['a bomb', bombOf(60_000, 60_000)],
  ['a size of nothing', bombOf(0, 10)],
  ['a line or an icon', pngOf(16, 16)],
  ['one that was cut off', pngOf(200, 100).subarray(0, 20)],
  [
    'a JPEG of empty segments without end',
    bytesOf('\xff\xd8\xff\xe0' + '\0\0\xff\xe0'.repeat(20_000)),
  ],
  ['a JPEG without a frame', bytesOf('\xff\xd8' + '\xff'.repeat(100_000))],
  ['a page', new TextEncoder().encode('<html><svg></svg></html>')],
  ['a program', bytesOf('MZ\x90\0' + '\0'.repeat(100))],
  ['more than 20 MB', new Uint8Array(21 * 1024 * 1024)],
])('%s is not kept', (_, bytes) => {
  expect(new PictureFiles().take(bytes)).toBeNull();
});

test('pictures are bounded all together, and kept once each', () => {
  const files = new PictureFiles();
  for (let side = 30; side < 40; side += 1) {
    files.take(pngOf(side, 30));
    files.take(pngOf(side, 30));
  }
  expect(files.all()).toHaveLength(10);
});

const picture = pngOf(200, 100);
const base64 = Buffer.from(picture).toString('base64');
const words = '<p>They met in Lima and spoke about trade, fish and the sea.</p>';

async function read(name: string, bytes: Uint8Array) {
  const result = await readImport({ name, bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  const { record, pictures, unread } = result.value;
  return {
    figures: record.blocks.filter((block) => pictureOf(block) !== null).map(({ text }) => text),
    asides: record.asides.map(({ text }) => text),
    pictures: pictures.map(({ bytes: each }) => each.length),
    unread: unread.map(({ kind }) => kind),
  };
}

const html = (body: string) =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>Talks in Lima</title></head><body><h1>Talks in Lima</h1>${words}${body}${words}</body></html>`,
  );
const data = `data:image/png;base64,${base64}`;

test.each([
  ['with words', `<p><img src="${data}" alt="The two leaders"></p>`, ['The two leaders']],
  ['without words', `<p><img src="${data}"></p>`, ['Picture']],
  [
    'with a caption',
    `<figure><img src="${data}" alt="Leaders"><figcaption>The two <b>leaders</b> in Lima</figcaption></figure>`,
    ['The two leaders in Lima'],
  ],
])('a picture %s that stands in a page is a figure', async (_, body, figures) => {
  const made = await read('a.html', html(body));
  expect(made).toEqual({ figures, asides: [], pictures: [picture.length], unread: [] });
});

test.each([
  ['of another page', '<p><img src="https://example.org/a.png" alt="The two leaders"></p>'],
  [
    'that is a bomb',
    `<p><img src="data:image/png;base64,${Buffer.from(bombOf(60_000, 60_000)).toString('base64')}" alt="The two leaders"></p>`,
  ],
  ['that is no picture', '<p><img src="data:image/png;base64,AAAA" alt="The two leaders"></p>'],
])('of a picture %s its words are kept', async (_, body) => {
  const made = await read('a.html', html(body));
  expect(made).toMatchObject({ figures: [], asides: ['The two leaders'], pictures: [] });
});

test('a page saved as one mail has its pictures', async () => {
  const mail = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="--b"',
    '',
    '----b',
    'Content-Type: text/html',
    'Content-Location: https://example.org/a.html',
    '',
    Buffer.from(
      html('<p><img src="https://example.org/a.png"></p><p><img src="cid:two@x"></p>'),
    ).toString(),
    '----b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://example.org/a.png',
    '',
    base64,
    '----b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <two@x>',
    '',
    Buffer.from(pngOf(300, 100)).toString('base64'),
    '----b--',
  ].join('\r\n');
  const made = await read('a.mhtml', new TextEncoder().encode(mail));
  expect(made.figures).toEqual(['Picture', 'Picture']);
  expect(made.pictures).toHaveLength(2);
});

test('a book has its pictures', async () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${words}<p><img src="../pictures/a.png" alt="Leaders"/></p></body></html>`;
  const bytes = zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>',
    'OPS/p.opf':
      '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'OPS/text/a.xhtml': page,
    'OPS/pictures/a.png': picture,
  });
  expect(await read('a.epub', bytes)).toMatchObject({
    figures: ['Leaders'],
    pictures: [picture.length],
  });
});

test('a Word file has its pictures', async () => {
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:docPr id="1" descr="The two leaders"/><a:graphic xmlns:a="a"><pic:pic xmlns:pic="pic"><pic:blipFill><a:blip xmlns:r="r" r:embed="rId5"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const paragraph = '<w:p><w:r><w:t>They met in Lima and spoke about trade.</w:t></w:r></w:p>';
  const bytes = wordOf(paragraph + drawing + paragraph, '%1.', {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="x" Target="media/image1.png"/></Relationships>',
    'word/media/image1.png': picture,
  });
  expect(await read('a.docx', bytes)).toMatchObject({
    figures: ['The two leaders'],
    pictures: [picture.length],
  });
});
