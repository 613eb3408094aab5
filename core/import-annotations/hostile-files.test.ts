/**
 * Files that are broken or malicious. Each ends in a typed failure or in a reason for the item, and
 * what is good in a file is still planned.
 */
import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { markedOn, plainTools, setOf } from '#core/exporting/export.fixture';
import { writeHtml } from '#core/exporting/html/write-html';
import { writeW3c } from '#core/exporting/interchange/w3c-writer';
import { copyOf, createCopyReader, encodeCopy } from '#core/exporting/machine-copy';
import { markdownOf, writeFresh } from '#core/exporting/markdown/write-markdown';
import { isLongRun } from '#core/text/property-runs.fixture';
import { maxItems } from './json-limits';
import { readBackupFile } from './backup-reader';

import { failure, first, good, planned, selector, target } from './planned.fixture';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('files that cannot be read', () => {
  test('a file cut off anywhere is not JSON', () => {
    const file = writeW3c(setOf([markedOn('one plan', { note: 'A "note" [.' })]));
    for (let length = 1; length < file.trimEnd().length; length += 7) {
      expect(failure(file.slice(0, length))).toBe('not-json');
    }
  });

  test('nested lists and objects are read to a fixed depth', () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    expect(failure(deep('[', ']'))).toBe('too-deep');
    expect(failure(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe('too-deep');
    expect(failure('['.repeat(100_000))).toBe('too-deep');
    const page = writeHtml(setOf([]), plainTools);
    const script = /(?<=<script type="application\/ld\+json">)[^]*(?=<\/script>)/;
    expect(failure(page.replace(script, deep('[', ']')))).toBe('not-annotations');
  });

  test('more items than anybody could have are refused', () => {
    const items = Array(maxItems + 1)
      .fill('{"type":"Annotation"}')
      .join(',');
    expect(failure(`[${items}]`)).toBe('too-many');
    expect(failure(`{"type":"AnnotationSet","items":[${items}]}`)).toBe('too-many');
    expect(failure(`Highlight\n${'words\n'.repeat(maxItems + 5)}`)).toBe('too-many');
  });

  test.runIf(isLongRun())('more values than any file could have are refused', () => {
    expect(failure(`[${'0,'.repeat(100 * maxItems + 1)}0]`)).toBe('too-many');
  });

  test('UTF-16 is read with a byte order mark and without; text in another encoding that has no annotations is not', () => {
    const json = writeW3c(setOf([markedOn('one plan', { note: '協力' })]));
    const utf16 = (order: 'le' | 'be') => {
      const units = [...`\uFEFF${json}`].flatMap((unit) => {
        const code = unit.charCodeAt(0);
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      });
      return Uint8Array.from(units);
    };
    expect(failure(utf16('le'))).toBe('read as w3c');
    expect(failure(utf16('be'))).toBe('read as w3c');
    expect(failure(utf16('le').subarray(2))).toBe('read as w3c');
    const shiftJis = [0x82, 0xb1, 0x82, 0xea, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67];
    expect(failure(Uint8Array.from(shiftJis))).toBe('not-annotations');
    const binary = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(failure(binary)).toBe('not-annotations');
    expect(failure(new Uint8Array(5000))).toBe('not-annotations');
    expect(failure(new Uint8Array())).toBe('not-annotations');
  });

  test('unpacking gigabytes stops at the bound', () => {
    const bomb = deflateBomb(4000);
    const bound = 30_000_000;
    const decode = createCopyReader(bound);
    const data = btoa(strFromU8(bomb, true));
    for (let nth = 0; nth < 3; nth += 1) expect(decode(data)).toBeNull();
    // The bound is for all copies of a file together: nothing is left for a good one.
    expect(decode(encodeCopy(copyOf(setOf([]))))).toBeNull();
    const header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    const backup = new Uint8Array(Buffer.concat([Uint8Array.from(header), bomb]));
    expect(readBackupFile(backup, bound)).toMatchObject({ error: 'too-large' });
    expect(bomb.length).toBeLessThan(5_000_000);
  });

  test('a backup that is cut off, or does not match its checksum, is damaged', () => {
    const backup = backupOf([{ table: 'annotations', row: markedOn('one plan') }]);
    expect(failure(backup)).toBe('damaged');
    expect(failure(gzipSync(''))).toBe('damaged');
    expect(failure(backup.subarray(0, backup.length >> 1))).toBe('damaged');
    expect(failure(Uint8Array.from([0x1f, 0x8b]))).toBe('damaged');
  });
});

/** Raw deflate of that many megabytes of blanks: ten megabytes, packed once and repeated. */
function deflateBomb(megabytes: number): Uint8Array {
  const blanks = new Uint8Array(10_000_000).fill(0x20);
  const sync = 2;
  const block = deflateRawSync(blanks, { finishFlush: sync });
  const lastBlock = Uint8Array.of(0x03, 0x00);
  const blocks = Array.from({ length: megabytes / 10 }, () => block);
  return new Uint8Array(Buffer.concat([...blocks, lastBlock]));
}

/** A backup with a wrong footer. */
function backupOf(rows: readonly unknown[]): Uint8Array {
  const lines = [{ format: 'readout-snapshot', version: 3 }, ...rows, { sha256: '', rows: 1 }];
  return gzipSync(utf8(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`));
}

/**
 * With a careless pattern or without a bound, each of these took minutes: the test would time out.
 */
describe('files made to take forever', () => {
  test('long types, titles, addresses and tags are read in one pass', () => {
    const long = (text: string) => text.repeat(1_000_000 / text.length);
    const set = (title: string) => ({
      type: 'AnnotationSet',
      about: { 'dc:title': title },
      items: [{ ...good, target: { source: 'x', selector: [selector] }, body: {} }],
    });
    expect(failure(JSON.stringify([{ ...good, type: [long('a'), 'Annotation'] }]))).toBe(
      'read as w3c',
    );
    for (const address of [`${long('#')}\n`, `${long('/')}x`, long(' ')]) {
      expect(first({ target: { ...target, source: address } })?.status).toBe('no-document');
    }
    for (const title of [`${long(' ')}x`, long('('), `(${long('translation ')}`, long(')')]) {
      expect(planned(set(title)).items[0]?.status).toBe('no-document');
    }
    const note = Array(300_000).fill('.a').join(' ');
    expect(planned(`Highlight,Title,Note\none plan,x,${note}\n`).items).toHaveLength(1);
  });

  test('markers and scripts that never end are read in one pass', () => {
    const lines = (line: string) => `${line}\n`.repeat(200_000);
    const files = [
      lines('<!-- readout:data v1'),
      lines('<!-- readout:begin v1 a b -->'),
      `<p>${lines('<script type="application/ld+json">')}`,
      lines('-->    '),
      lines('---'),
    ];
    for (const file of files) expect(failure(file)).toBe('not-annotations');
  });
});

test('a file of ours is recognised by its machine copy, whatever the reader wrote above it', () => {
  const set = setOf([markedOn('one plan')]);
  const [entry] = set.documents;
  if (!entry) throw new Error('The set is empty.');
  const file = writeFresh(markdownOf(entry, set, plainTools, 'plain'));
  for (const above of ['[[Japan]]\n\n', '{curly}\n\n', '<center>\n\n', 'Highlight,\n\n']) {
    expect(planned(above + file).items.map(({ status }) => status)).toEqual(['placed']);
  }
});

test('one word in it does not make JSON a list of highlights', () => {
  const api = { id: 'a', uri: 'https://example.org/talks', target: [{ selector: [selector] }] };
  const file = JSON.stringify([{ ...api, tags: ['a', 'Highlight', 'b'] }]);
  expect(failure(file)).toBe('read as hypothesis');
});
