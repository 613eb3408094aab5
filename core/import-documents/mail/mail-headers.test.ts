import { describe, expect, test } from 'vitest';
import { readMailHeaders } from './mail-headers';
import { readImport } from '../read-import';
import { readDateLine } from '../recognition/date-line';

const words = 'The two ministers spoke today about the bridge and the ferry.\n';
const english = 'From: press@example.org\nTo: list@example.org\nSubject: Readout of the call\n';

describe('the head of a mail says its title and its day', () => {
  test.each([
    [`${english}Date: Thu, 4 May 2023 10:00:00 +0200\n\n${words}`, 'Readout of the call'],
    [
      `\n---------- Forwarded message ---------\r\nFrom: Press <p@example.org>\r\nDate: Thu, May 4, 2023 at 10:02 AM\r\nSubject: Fwd: Re: Readout of the call\r\nTo: <l@example.org>\r\n\r\n${words}`,
      'Readout of the call',
    ],
    [
      `Von: Presse\nGesendet: Donnerstag, 4. Mai 2023 10:00\nAn: Alle\nBetreff: AW: Gespräch der Minister\n\n${words}`,
      'Gespräch der Minister',
    ],
    [
      `De : Presse\nEnvoyé : jeudi 4 mai 2023 10:00\nÀ : Tous\nObjet : Entretien des ministres\n\n${words}`,
      'Entretien des ministres',
    ],
    [`差出人: 報道室\n日時: 2023年5月4日 10:00\n件名: 外相会談\n\n${words}`, '外相会談'],
    [
      `Received: from a\n\tby b; x\nMessage-ID: <1@b>\nSubject: A call of the\n ministers\nDate: 4 May 2023\n\n${words}`,
      'A call of the ministers',
    ],
  ])('%s', (text, title) => {
    const mail = readMailHeaders(text);
    expect(mail?.letter.title).toBe(title);
    expect(readDateLine(mail?.letter.date ?? '')).toBe('2023-05-04');
    expect(mail?.rest.trim()).toBe(words.trim());
    const kept = mail?.letter.lines.join(' ');
    expect(kept).toContain(title.split(' ')[0]);
  });
});

test.each([
  ['a label above a release', `Subject: fisheries\n\n${words}`],
  ['labels of a table', `Date: 4 May 2023\nPlace: Lima\n\n${words}`],
  ['words after a colon', `From: here it goes on\nand this is no field\n\n${words}`],
  ['a transcript', `Minister: Good morning.\nReporter: What about the bridge?\n\n${words}`],
  ['no text', ''],
])('%s is no mail', (_, text) => {
  expect(readMailHeaders(text)).toBeNull();
});

test('its fields are beside the text, and no word is lost', async () => {
  const bytes = new TextEncoder().encode(`${english}\n${words}`);
  const read = await readImport({ name: 'a.txt', bytes, encoding: null });
  const record = read.ok ? read.value.record : null;
  expect(record?.title).toBe('Readout of the call');
  expect(record?.blocks.map(({ text }) => text)).toEqual([words.trim()]);
  expect(record?.asides.map(({ text }) => text)).toEqual(english.trim().split('\n'));
});
