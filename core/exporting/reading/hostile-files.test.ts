/**
 * Files that are broken or meant to do harm. Each ends in a typed failure or in a reason for the
 * item, and what is good in a file is planned all the same.
 */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { starterLabels } from '#core/annotations/label';
import { sourceOf } from '#core/citing/source-record';
import { markedOn, plainTools, setOf, talks } from '../export.fixture';
import { writeHtml } from '../html/write-html';
import { writeW3c } from '../interchange/w3c-writer';
import { copyOf, createCopyReader, encodeCopy } from '../machine-copy';
import { markdownOf, writeFresh } from '../markdown/write-markdown';
import { importChange } from './import-act';
import { planImport, type ImportContext, type ImportPlan } from './import-plan';
import { mostItems } from './json-limits';
import { readAnnotationFile } from './read-annotation-file';
import { readAnnotations } from './read-annotations';
import { readSnapshotFile } from './snapshot-reader';

const context: ImportContext = {
  documents: [talks],
  sources: [sourceOf(talks)],
  labels: starterLabels,
  here: new Map(),
  bin: new Map(),
  chosen: new Map(),
  sender: null,
  now: '2030-01-01T00:00:00.000Z',
};

function failure(file: string | Uint8Array) {
  const read = typeof file === 'string' ? readAnnotations(file) : readAnnotationFile(file);
  return read.ok ? `read as ${read.value.format}` : read.error;
}

function planned(json: unknown): ImportPlan {
  const read = readAnnotations(typeof json === 'string' ? json : JSON.stringify(json));
  if (!read.ok) throw new Error(read.error);
  return planImport(read.value, context);
}

const selector = { type: 'TextQuoteSelector', exact: 'one plan' };
const target = { source: 'https://example.org/talks', selector };
const good = { id: 'https://example.org/1', type: 'Annotation', target };
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The first item of a file with one annotation. */
const first = (annotation: object) => planned([{ ...good, ...annotation }]).items[0];

/** Milliseconds; with one careless pattern or without a bound all of them took minutes or more. */
const soon = 6000;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('files that cannot be read', () => {
  test('a file that is cut off, wherever that is, is no JSON', () => {
    const file = writeW3c(setOf([markedOn('one plan', { note: 'A "note" [.' })]));
    for (let length = 1; length < file.trimEnd().length; length += 7) {
      expect(failure(file.slice(0, length))).toBe('not-json');
    }
  });

  test('lists and objects in one another are followed to a depth', () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    expect(failure(deep('[', ']'))).toBe('too-deep');
    expect(failure(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe('too-deep');
    expect(failure('['.repeat(100_000))).toBe('too-deep');
    const page = writeHtml(setOf([]), plainTools);
    const script = /(?<=<script type="application\/ld\+json">)[^]*(?=<\/script>)/;
    expect(failure(page.replace(script, deep('[', ']')))).toBe('not-annotations');
  });

  test('more items than anybody has are too many', () => {
    const items = Array(300_000).fill('{"type":"Annotation"}').join(',');
    expect(failure(`[${items}]`)).toBe('too-many');
    expect(failure(`{"type":"AnnotationSet","items":[${items}]}`)).toBe('too-many');
    expect(failure(`Highlight\n${'words\n'.repeat(mostItems + 5)}`)).toBe('too-many');
    expect(failure(`[${'0,'.repeat(100 * mostItems + 1)}0]`)).toBe('too-many');
  });

  test('text in an encoding that is not known is refused; UTF-16 with its mark is read', () => {
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
    expect(failure(utf16('le').subarray(2))).toBe('not-annotations');
    const shiftJis = [0x82, 0xb1, 0x82, 0xea, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67];
    expect(failure(Uint8Array.from(shiftJis))).toBe('not-annotations');
    const binary = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(failure(binary)).toBe('not-annotations');
    expect(failure(new Uint8Array(5000))).toBe('not-annotations');
    expect(failure(new Uint8Array())).toBe('not-annotations');
  });

  test('what unpacks to gigabytes is given up where its bound is', () => {
    const bomb = deflateBomb(4000);
    const bound = 30_000_000;
    const time = timed(() => {
      const decode = createCopyReader(bound);
      const data = btoa(strFromU8(bomb, true));
      for (let nth = 0; nth < 20; nth += 1) expect(decode(data)).toBeNull();
      // The bound is for all copies of a file together: nothing is left for a good one.
      expect(decode(encodeCopy(copyOf(setOf([]))))).toBeNull();
      const header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
      const backup = Uint8Array.from([...header, ...bomb]);
      expect(readSnapshotFile(backup, bound)).toMatchObject({ error: 'too-large' });
    });
    expect(bomb.length).toBeLessThan(5_000_000);
    expect(time).toBeLessThan(soon);
  });

  test('a backup that is cut off, or says other than its checksum, is damaged', () => {
    const backup = backupOf([{ table: 'annotations', row: markedOn('one plan') }]);
    expect(failure(backup)).toBe('damaged');
    expect(failure(gzipSync(''))).toBe('damaged');
    expect(failure(backup.subarray(0, backup.length >> 1))).toBe('damaged');
    expect(failure(Uint8Array.from([0x1f, 0x8b]))).toBe('damaged');
  });
});

/** Raw deflate of so many megabytes of blanks: ten of them, packed once and repeated. */
function deflateBomb(megabytes: number): Uint8Array {
  const blanks = new Uint8Array(10_000_000).fill(0x20);
  const sync = 2;
  const block = [...deflateRawSync(blanks, { finishFlush: sync })];
  const lastBlock = [0x03, 0x00];
  return Uint8Array.from([
    ...Array(megabytes / 10)
      .fill(block)
      .flat(),
    ...lastBlock,
  ] as number[]);
}

/** A backup whose footer is not true. */
function backupOf(rows: readonly unknown[]): Uint8Array {
  const lines = [{ format: 'readout-snapshot', version: 3 }, ...rows, { sha256: '', rows: 1 }];
  return gzipSync(utf8(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`));
}

describe('files made to take for ever', () => {
  test('long types, titles, addresses and tags are gone through once', () => {
    const long = (text: string) => text.repeat(1_000_000 / text.length);
    const set = (title: string) => ({
      type: 'AnnotationSet',
      about: { 'dc:title': title },
      items: [{ ...good, target: { source: 'x', selector: [selector] }, body: {} }],
    });
    const time = timed(() => {
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
    expect(time).toBeLessThan(soon);
  });

  test('markers and scripts that are never ended are gone through once', () => {
    const lines = (line: string) => `${line}\n`.repeat(200_000);
    const time = timed(() => {
      const files = [
        lines('<!-- readout:data v1'),
        lines('<!-- readout:begin v1 a b -->'),
        `<p>${lines('<script type="application/ld+json">')}`,
        lines('-->    '),
        lines('---'),
      ];
      for (const file of files) expect(failure(file)).toBe('not-annotations');
    });
    expect(time).toBeLessThan(soon);
  });
});

describe('items that cannot be trusted', () => {
  test('good items among ten thousand broken ones are planned', () => {
    const broken = [null, 3, 'x', [], {}, { type: 'Annotation' }, { ...good, target: {} }];
    const items = Array.from({ length: 10_000 }, (_, at) => broken[at % broken.length]);
    const plan = planned([good, ...items, { ...good, id: 'https://example.org/2' }]);
    const statuses = plan.items.map(({ status }) => status);
    expect([statuses[0], statuses.at(-1)]).toEqual(['placed', 'placed']);
    expect(statuses.filter((status) => status === 'malformed')).toHaveLength(10_000);
    expect(plan.items.every(({ row, reason }) => row !== null || reason !== null)).toBe(true);
    expect(importChange(plan, new Map(), [], 'x', countedContext())?.rows).toHaveLength(2);
  });

  test('an id that comes twice is taken once; items without one are told apart', () => {
    const twice = planned([good, good]).items;
    expect(twice.map(({ status }) => status)).toEqual(['placed', 'already-here']);
    const other = { ...target, selector: { ...selector, exact: 'the sea' } };
    const empty = planned([
      { ...good, id: '' },
      { ...good, id: '', target: other },
    ]);
    expect(empty.items.map(({ status }) => status)).toEqual(['placed', 'placed']);
  });

  test('names that objects have of themselves are names like any other', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const file = JSON.stringify([{ ...good, id: `urn:readout:annotation:${name}` }]).replace(
        '"target"',
        `"${name}":{"polluted":true},"creator":"${name}","body":[{"type":"TextualBody",` +
          `"purpose":"tagging","value":"${name}"}],"target"`,
      );
      const [item] = planned(file).items;
      expect(item?.row).toMatchObject({ id: name, tags: [name], creator: name });
      const csv = `Highlight,Title,${name}\none plan,${name},x\n`;
      expect(planned(csv).items[0]?.title).toBe(name);
      expect(Object.keys({})).toEqual([]);
      expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
    }
  });

  test('ids and notes without measure get an id of ours, or a reason', () => {
    const long = 'x'.repeat(1_000_000);
    expect(first({ id: long })?.row?.id).toHaveLength(36);
    expect(first({ id: `urn:readout:annotation:${long}` })?.row?.id).toHaveLength(36);
    expect(first({ body: { value: long + long } })?.reason).toBe('Its note is too long.');
    expect(first({ creator: long })?.reason).toBe('Its creator cannot be kept.');
    const tag = { type: 'TextualBody', purpose: 'tagging', value: long };
    expect(first({ body: [tag] })?.reason).toBe('Its tags.0 cannot be kept.');
  });

  test('tags that are no words are passed over', () => {
    const item = { ...good, target: { source: 'x', selector: [selector] } };
    const tags = [{ a: 1 }, null, ['x'], 7, 'sea', ''];
    const set = { type: 'AnnotationSet', items: [{ ...item, body: { tags } }] };
    const read = readAnnotations(JSON.stringify(set));
    expect(read.ok && read.value.items[0]?.tags).toEqual(['sea']);
    const api = { uri: 'https://example.org/talks', target: [{ selector: [selector] }], tags };
    expect(planned([{ ...api, id: 'a' }]).items[0]?.row?.tags).toEqual(['sea']);
  });

  test('places that no text has are not believed; the words are', () => {
    const bad = ['NaN', null, -1, 1e308, 2 ** 53 - 1, 1.5, '3', {}];
    for (const start of bad) {
      for (const end of bad) {
        const position = { type: 'TextPositionSelector', start, end };
        const item = first({ target: { ...target, selector: [position, selector] } });
        expect(['placed', 'moved']).toContain(item?.status);
        const lost = { ...selector, exact: 'nowhere to be found' };
        const kept = first({ target: { ...target, selector: [position, lost] } });
        expect(kept).toMatchObject({ status: 'unplaced', row: {} });
      }
    }
  });

  test('an anchor of ours whose numbers do not fit its words is made anew', () => {
    const file = writeW3c(setOf([markedOn('one plan')]));
    const forged = file.replaceAll(/"end": \d+/g, '"end": 99999');
    const [item] = planned(forged).items;
    const row = item?.row;
    const anchor = row?.kind === 'highlight' ? row.anchor : null;
    expect(anchor?.position.end).toBe((anchor?.position.start ?? 0) + 'one plan'.length);
  });

  test('days that no calendar has give way to days that it has', () => {
    const { now } = context;
    for (const [given, kept] of [
      ['2026-02-30T00:00:00Z', '2026-03-02T00:00:00.000Z'],
      ['2026-13-45T99:99:99Z', now],
      ['9999-12-31T23:59:59-12:00', now],
      ['0000-00-00', now],
      ['yesterday', now],
      [{}, now],
      [1e308, now],
    ] as const) {
      expect([given, first({ created: given })?.row?.created]).toEqual([given, kept]);
    }
  });

  test('NULs and halves of characters stay what they are', () => {
    const note = 'a\0b\uD800c\uDFFF';
    expect(first({ body: { type: 'TextualBody', value: note } })?.row?.note).toBe(note);
    const lone = { ...selector, exact: '\uD83D' };
    expect(first({ target: { ...target, selector: lone } })?.row).not.toBeNull();
  });
});

test('a file of ours is known by its copy, whatever the reader has written above it', () => {
  const set = setOf([markedOn('one plan')]);
  const [entry] = set.documents;
  if (!entry) throw new Error('The set is empty.');
  const file = writeFresh(markdownOf(entry, set, plainTools, 'plain'));
  for (const above of ['[[Japan]]\n\n', '{curly}\n\n', '<center>\n\n', 'Highlight,\n\n']) {
    expect(planned(above + file).items.map(({ status }) => status)).toEqual(['placed']);
  }
});

test('JSON is not taken for a list of highlights because of a word in it', () => {
  const api = { id: 'a', uri: 'https://example.org/talks', target: [{ selector: [selector] }] };
  const file = JSON.stringify([{ ...api, tags: ['a', 'Highlight', 'b'] }]);
  expect(failure(file)).toBe('read as hypothesis');
});
