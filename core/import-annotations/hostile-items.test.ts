/** Broken or malicious items in readable files: a reason for each, and the good ones planned. */
import { describe, expect, test } from 'vitest';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { markedOn, setOf } from '#core/exporting/export.fixture';
import { writeW3c } from '#core/exporting/interchange/w3c-writer';
import { isLongRun } from '#core/text/property-runs.fixture';
import { importChange } from './import-act';
import { readAnnotations } from './read-annotations';

import { emptyLibrary, first, good, planned, selector, target } from './planned.fixture';

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

  test('a repeated id is imported once; items without one are distinguished', () => {
    const twice = planned([good, good]).items;
    expect(twice.map(({ status }) => status)).toEqual(['placed', 'already-here']);
    const other = { ...target, selector: { ...selector, exact: 'the sea' } };
    const empty = planned([
      { ...good, id: '' },
      { ...good, id: '', target: other },
    ]);
    expect(empty.items.map(({ status }) => status)).toEqual(['placed', 'placed']);
  });

  test('names of built-in object members are names like any other', () => {
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

  test('an endless id gets one of ours, and an endless note a reason', () => {
    const long = 'x'.repeat(1_000_000);
    expect(first({ id: long })?.row?.id).toHaveLength(36);
    expect(first({ id: `urn:readout:annotation:${long}` })?.row?.id).toHaveLength(36);
    expect(first({ body: { value: long + long } })?.reason).toBe('Its note is too long.');
    expect(first({ creator: long })?.reason).toBe('Its creator cannot be stored.');
    const tag = { type: 'TextualBody', purpose: 'tagging', value: long };
    expect(first({ body: [tag] })?.reason).toBe('Its tags.0 cannot be stored.');
  });

  const units = ['one plan ', 'a\u0301', ...(isLongRun() ? ['a', 'A met. ', '\u4f1a\u8ac7'] : [])];
  test.each(units)(
    'a quotation of six million letters (%j) gets a reason, not a RangeError',
    (unit) => {
      const exact = unit.repeat(6_000_000 / unit.length);
      const item = first({ target: { ...target, selector: { ...selector, exact } } });
      expect(item?.reason).toBe('The words it marks are too long.');
    },
  );

  test('tags that are not words are skipped', () => {
    const item = { ...good, target: { source: 'x', selector: [selector] } };
    const tags = [{ a: 1 }, null, ['x'], 7, 'sea', ''];
    const set = { type: 'AnnotationSet', items: [{ ...item, body: { tags } }] };
    const read = readAnnotations(JSON.stringify(set));
    expect(read.ok && read.value.items[0]?.tags).toEqual(['sea']);
    const api = { uri: 'https://example.org/talks', target: [{ selector: [selector] }], tags };
    expect(planned([{ ...api, id: 'a' }]).items[0]?.row?.tags).toEqual(['sea']);
  });

  test('impossible positions are ignored; the words decide', () => {
    const bad = ['NaN', null, -1, 1e308, 2 ** 53 - 1, 1.5, '3', {}];
    for (const start of bad) {
      for (const end of bad) {
        const position = { type: 'TextPositionSelector', start, end };
        const item = first({ target: { ...target, selector: [position, selector] } });
        expect(['placed', 'moved']).toContain(item?.status);
        const lost = { ...selector, exact: 'nowhere to be found' };
        const kept = first({ target: { ...target, selector: [position, lost] } });
        expect(kept).toMatchObject({ status: 'orphaned', row: {} });
      }
    }
  });

  test('an anchor of ours whose numbers do not fit its words is rebuilt', () => {
    const file = writeW3c(setOf([markedOn('one plan')]));
    const forged = file.replaceAll(/"end": \d+/g, '"end": 99999');
    const [item] = planned(forged).items;
    const row = item?.row;
    const anchor = row?.kind === 'highlight' ? row.anchor : null;
    expect(anchor?.position.end).toBe((anchor?.position.start ?? 0) + 'one plan'.length);
  });

  test('impossible dates are replaced by possible ones', () => {
    const { now } = emptyLibrary;
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

  test('NULs and lone surrogates are kept', () => {
    const note = 'a\0b\uD800c\uDFFF';
    expect(first({ body: { type: 'TextualBody', value: note } })?.row?.note).toBe(note);
    const lone = { ...selector, exact: '\uD83D' };
    expect(first({ target: { ...target, selector: lone } })?.row).not.toBeNull();
  });
});
