import { expect, test } from 'vitest';
import { encoded } from '../fixtures/encode.fixture';
import { savedPage } from '../fixtures/pages.fixture';
import { japanese } from '../fixtures/summaries.fixture';
import { readImport } from '../read-import';

/** As Chrome saves it: quoted-printable, the page first. */
function mailOf(html: string): Uint8Array {
  const quoted = [...new TextEncoder().encode(html)]
    .map((byte) =>
      byte < 0x80 && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(.{60}(?<!=)(?<!=.))/g, '$1=\r\n');
  return encoded(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.mofa.go.jp/saved.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="----Boundary"',
      '',
      '',
      '------Boundary',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted,
      '------Boundary',
      'Content-Type: image/png',
      '',
      'words that are a picture',
      '------Boundary--',
    ].join('\r\n'),
    'utf-8',
  );
}

test('a page saved as one mail is read like the page, and its address is the mail’s', async () => {
  const html = savedPage(japanese).replace(/<link[^>]*>/, '');
  const read = await readImport({ name: 'a.mhtml', bytes: mailOf(html), encoding: null });
  expect(read).toMatchObject({
    ok: true,
    value: {
      format: 'html',
      encoding: 'utf-8',
      warnings: [],
      record: {
        title: japanese.title,
        date: japanese.iso,
        published: { address: 'https://www.mofa.go.jp/saved.html' },
      },
    },
  });
});

test('a mail without a page is damaged', async () => {
  const bytes = encoded(
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--',
    'utf-8',
  );
  const read = await readImport({ name: 'a.mht', bytes, encoding: null });
  expect(read).toEqual({ ok: false, error: 'damaged' });
});
