import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from '#core/citing/csl-item';
import { printable } from '#core/text/printable';
import { days, sourceRecords, sourceWords } from '#core/model/source-record.arbitrary';
import type { SourceRecord } from '#core/model/source-record';
import { workingLunch, workingLunchSource } from '#core/citing/working-lunch.fixture';
import { escapeTex, sourcesAsBibtex } from './bibtex';
import { sourcesAsCslJson } from './csl-json';
import { sourcesAsRis } from './ris';

function setOf(...sources: SourceRecord[]) {
  return {
    documents: sources.map((source) => ({ document: workingLunch, source, annotations: [] })),
  };
}

interface Read extends Omit<CslItem, 'author'> {
  readonly author?: readonly { readonly family?: string; readonly given?: string }[];
}

/** What another program reads from a file. */
function read(file: string): Read[] {
  return new Cite(file).data as Read[];
}

test('the sources as CSL JSON', () => {
  const [item] = JSON.parse(sourcesAsCslJson(setOf(workingLunchSource))) as CslItem[];
  expect(item).toMatchObject({ type: 'report', title: workingLunch.title });
});

test('the source of the bundled summary as BibTeX', () => {
  expect(sourcesAsBibtex(setOf(workingLunchSource))).toBe(
    [
      '@report{mofa-2023-09-20-japan-mongolia-leaders,',
      '  author = {{Ministry of Foreign Affairs of Japan}},',
      '  title = {{Japan-Mongolia Leaders’ Working Lunch (Summary)}},',
      '  type = {Press release},',
      '  location = {Tokyo},',
      '  date = {2023-09-20},',
      '  year = {2023},',
      '  url = {https://www.mofa.go.jp/a_o/c_m1/mn/page1e_000001.html},',
      '  urldate = {2026-11-24},',
      '  langid = {english},',
      '  note = {[Provisional translation]},',
      '}',
      '',
    ].join('\n'),
  );
});

test('the source of the bundled summary as RIS', () => {
  expect(sourcesAsRis(setOf(workingLunchSource))).toBe(
    [
      'TY  - RPRT',
      'ID  - mofa-2023-09-20-japan-mongolia-leaders',
      'AU  - Ministry of Foreign Affairs of Japan',
      'TI  - Japan-Mongolia Leaders’ Working Lunch (Summary)',
      'M3  - Press release',
      'CY  - Tokyo',
      'PY  - 2023',
      'DA  - 2023/09/20/',
      'UR  - https://www.mofa.go.jp/a_o/c_m1/mn/page1e_000001.html',
      'Y2  - 2026/11/24/',
      'LA  - en',
      'N1  - [Provisional translation]',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

const dated = fc
  .tuple(sourceRecords, days, fc.webUrl({ withQueryParameters: true }))
  .map(([source, issued, address]): SourceRecord => ({ ...source, issued, address }));

test.each([
  ['50% of R&D_1 #2 $3', '50\\% of R\\&D\\_1 \\#2 \\$3'],
  ['{a} \\b', '\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b'],
  ['~^', '\\textasciitilde{}\\textasciicircum{}'],
  ['`\'"', '\\textasciigrave{}\\textquotesingle{}\\textquotedbl{}'],
  ['a---b ,, <<', 'a-{}-{}-b ,{}, <{}<'],
  ['two\nlines\u0007', 'two lines\uFFFD'],
])('%j is set by TeX as it is', (words, written) => {
  expect(escapeTex(words)).toBe(written);
});

test('an address cannot end its field', () => {
  const address = 'https://example.org/{a}?b=\\ "c"%20~d_e#f';
  expect(sourcesAsBibtex(setOf({ ...workingLunchSource, address }))).toContain(
    'url = {https://example.org/%7Ba%7D?b=%5C%20%22c%22%20~d_e#f}',
  );
});

test('any title, body, day and address come back from BibTeX', () => {
  fc.assert(
    fc.property(dated, (source) => {
      const [item, ...others] = read(sourcesAsBibtex(setOf(source)));
      expect(others).toEqual([]);
      expect(item?.title).toBe(printable(source.title));
      expect(item?.author?.[0]?.family ?? null).toBe(source.body && printable(source.body));
      expect(item?.issued).toEqual({ 'date-parts': [partsOf(source.issued)] });
      expect(item?.URL).toBe(source.address);
      expect(item?.note ?? null).toBe(source.translationMark && printable(source.translationMark));
    }),
    { numRuns: 300 },
  );
});

test('any title, body, day and address come back from RIS', () => {
  fc.assert(
    fc.property(dated, (source) => {
      const [item, ...others] = read(sourcesAsRis(setOf(source)));
      expect(others).toEqual([]);
      expect(item?.title).toBe(printable(source.title));
      expect(item?.issued).toEqual({ 'date-parts': [partsOf(source.issued)] });
      expect(item?.URL).toBe(source.address);
      expect(item?.note ?? null).toBe(source.translationMark && printable(source.translationMark));
    }),
    { numRuns: 300 },
  );
});

function partsOf(day: string | null): number[] {
  return (day ?? '').split('-').map(Number);
}

test('no title begins a line of its own in RIS', () => {
  const title = 'One\r\nER  - \nTY  - BOOK\u2028TI  - Two\u0085';
  const file = sourcesAsRis(setOf({ ...workingLunchSource, title }));
  expect(file.split(/[\r\n\u2028\u0085]+/).filter((line) => line.startsWith('TY'))).toHaveLength(1);
});

test('a body with a comma keeps its words together in RIS', () => {
  const body = 'Ministry of Foreign Affairs, Mongolia';
  const file = sourcesAsRis(setOf({ ...workingLunchSource, body }));
  expect(file).toContain(`PB  - ${body}\r\n`);
  expect(file).not.toContain('AU  - ');
});

test('a key is ASCII, the same every time, and no other source has it', () => {
  const sources = fc.uniqueArray(sourceRecords, { selector: ({ id }) => id, maxLength: 6 });
  fc.assert(
    fc.property(sources, sourceWords, (several, title) => {
      // Twins: everything the key is made of is equal.
      const twins = several.map((source) => ({ ...source, title, body: null, issued: null }));
      const all = [...several, ...twins.map((twin) => ({ ...twin, id: `twin-${twin.id}` }))];
      const keysIn = (file: string) => [...file.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
      const keys = keysIn(sourcesAsBibtex(setOf(...all)));
      expect(new Set(keys).size).toBe(all.length);
      expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key ?? ''))).toEqual([]);
      expect(keysIn(sourcesAsBibtex(setOf(...all)))).toEqual(keys);
    }),
  );
});

test('no sources make an empty file', () => {
  expect(sourcesAsBibtex(setOf())).toBe('');
  expect(sourcesAsRis(setOf())).toBe('');
  expect(sourcesAsCslJson(setOf())).toBe('[]\n');
});
