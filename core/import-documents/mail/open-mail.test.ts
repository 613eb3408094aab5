import { describe, expect, test } from 'vitest';
import { encoded } from '../fixtures/encode.fixture';
import { mailOf } from '../fixtures/mails.fixture';
import { savedPage } from '../fixtures/pages.fixture';
import { japanese } from '../fixtures/summaries.fixture';
import { readImport } from '../read-import';

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

describe('a letter', () => {
  const quoted = 'The two ministers met =E2=80=93 =E2=80=9Cat l=\r\nength=E2=80=9D.\r\n';
  const words = 'The two ministers met – “at length”.';
  const head = [
    'Received: from a.example by b.example; Thu, 04 May 2023 10:00:01 +0200',
    'From: =?utf-8?q?B=C3=BCro?= <press@example.org>',
    'Subject: Fwd: Readout of the call =?utf-8?b?4oCU?= =?utf-8?b?IE1pbmlzdGVycw==?=',
    'Date: Thu, 04 May 2023 10:00:00 +0200',
    'MIME-Version: 1.0',
  ];
  const plain = [
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted,
  ];
  const page = [
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    btoa('<p>The two ministers met &ndash; &ldquo;at length&rdquo;.</p>'),
  ];
  const attached = [
    'Content-Type: application/pdf; name="statement.pdf"',
    'Content-Disposition: attachment; filename="statement.pdf"',
    '',
    'JVBERi0=',
  ];
  const parts = (kind: string, ...all: readonly (readonly string[])[]) => [
    `Content-Type: multipart/${kind}; boundary="=_${kind}"`,
    '',
    ...all.flatMap((part) => [`--=_${kind}`, ...part]),
    `--=_${kind}--`,
  ];
  const readMail = async (lines: readonly string[]) => {
    const bytes = encoded(lines.join('\r\n'), 'utf-8');
    const read = await readImport({ name: 'a.eml', bytes, encoding: null });
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };

  test.each([
    ['of plain words', [...head, ...plain], 'text'],
    ['with a page', [...head, ...parts('alternative', plain, page)], 'html'],
    [
      'with files',
      [...head, ...parts('mixed', parts('alternative', plain, page), attached)],
      'html',
    ],
  ])(
    '%s has the title and the day of its head, which stands beside its words',
    async (_, lines, format) => {
      const read = await readMail(lines);
      expect(read).toMatchObject({ format, encoding: 'utf-8', warnings: [] });
      const { title, date, blocks, asides } = read.record;
      expect([title, date]).toEqual(['Readout of the call — Ministers', '2023-05-04']);
      expect(blocks.map(({ text }) => text)).toEqual([words]);
      expect(asides.map(({ text }) => text)).toEqual([
        'From: Büro <press@example.org>',
        'Date: Thu, 04 May 2023 10:00:00 +0200',
        'Subject: Fwd: Readout of the call — Ministers',
      ]);
      const files = lines.includes('JVBERi0=') ? [{ kind: 'embedded', near: 'statement.pdf' }] : [];
      expect(read.unread).toEqual(files);
    },
  );

  test('in an older encoding is read in it', async () => {
    const subject = '=?iso-2022-jp?B?GyRCMnFDTBsoQg==?=';
    const bytes = encoded(
      `From: a@b.example\r\nSubject: ${subject}\r\nDate: 4 May 2023\r\nContent-Type: text/plain; charset=shift_jis\r\n\r\n両首脳は会談しました。`,
      'shift_jis',
    );
    const read = await readImport({ name: 'a.eml', bytes, encoding: null });
    expect(read).toMatchObject({ ok: true, value: { encoding: 'shift_jis' } });
    expect(read.ok && read.value.record.title).toBe('会談');
    expect(read.ok && read.value.record.blocks[0]?.text).toBe('両首脳は会談しました。');
  });

  test.each([
    ['', '', ['The two ministers met in ', 'Lima and spoke of trade.']],
    ['', 'quoted-printable', ['The two min=', 'isters met=20in=20', 'Lima and spoke of trade.']],
    ['; delsp=yes', '8bit', ['The two minist ', 'ers met in  ', 'Lima and spoke of trade.']],
    [
      '; delsp="YES"',
      'base64',
      [btoa('The two ministers met in  \r\nLima and spoke of trade.\r\n'), ''],
    ],
  ])('whose lines flow%s (%s) is joined to paragraphs', async (how, transfer, lines) => {
    const isPacked = transfer === 'base64';
    const read = await readMail([
      ...head,
      `Content-Type: text/plain; charset=utf-8; format=flowed${how}`,
      ...(transfer === '' ? [] : [`Content-Transfer-Encoding: ${transfer}`]),
      '',
      ...lines,
      ...(isPacked ? [] : ['', 'They thanked one another.']),
    ]);
    expect(read.record.blocks.map(({ text }) => text)).toEqual([
      'The two ministers met in Lima and spoke of trade.',
      ...(isPacked ? [] : ['They thanked one another.']),
    ]);
  });
});
