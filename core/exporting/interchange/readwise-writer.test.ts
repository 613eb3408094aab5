/** The CSV as parsed by another library than the one that writes it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from '#core/model/annotation';
import { starterLabels } from '#core/model/label';
import { listAnnotations } from '#core/annotations/listing';
import { anySet, markedOn, otherKinds, setOf } from '../export.fixture';
import type { ExportSet } from '../export-set';
import {
  unguarded,
  maxReadwiseLength,
  writeReadwise,
  type readwiseColumns,
} from './readwise-writer';
import { wellFormed } from '#core/text/well-formed';

type Row = Readonly<Record<(typeof readwiseColumns)[number], string>>;

/** Strict: every line has every column, and the line ends are those of RFC 4180. */
function rowsOf(set: ExportSet): Row[] {
  return parse(writeReadwise(set), { columns: true, record_delimiter: '\r\n' });
}

/** What a spreadsheet would run, in half or full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** The cell without its protection against formulas. */
function bare(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}

test('an apostrophe in the words is not mistaken for the guard', () => {
  for (const [cell, words] of [
    ["'=1", '=1'],
    ["''=1", "'=1"],
    ["'tis", "'tis"],
  ] as const) {
    expect(unguarded(cell)).toBe(words);
  }
});

test('a highlight is a row, with its label and tags in the note', () => {
  const set = setOf([
    markedOn('one plan', { note: 'A, "b"\nand c', tags: ['Sea / Trees'] }),
    ...otherKinds(),
  ]);
  expect(rowsOf(set)).toEqual([
    {
      Highlight: 'one plan',
      Title: 'Japan-Nauru *Talks* [Provisional translation]',
      Author: 'Ministry of *Talks*',
      URL: 'https://example.org/talks',
      Note: 'A, "b"\nand c\n.agreement .sea-/-trees',
      Location: '2',
      Date: '2026-01-02 03:04:05',
    },
  ]);
});

test('no cell begins like a formula, also when it has several lines', () => {
  const note = '=HYPERLINK("https://example.org")\nand more';
  const [row] = rowsOf(setOf([markedOn('one plan', { note })]));
  expect(row?.Note).toBe(`'${note}\n.agreement`);
  fc.assert(
    fc.property(anySet, (set) => {
      const cells = rowsOf(set).flatMap((each) => Object.values(each));
      expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
    }),
  );
});

/** The parser reads UTF-8, in which a lone surrogate is U+FFFD, as on disk. */
test('every cell comes back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const [entry] = set.documents;
      if (!entry) return;
      const marked = listAnnotations(entry.document, entry.annotations).filter(
        ({ annotation }) => annotation.kind === 'highlight',
      );
      const rows = rowsOf(set);
      expect(rows.map(({ Highlight }) => bare(Highlight))).toEqual(
        marked.map(({ annotation }) => wellFormed(quoteOf(annotation))),
      );
      rows.forEach(({ Title, Note, Location }, index) => {
        expect(bare(Title)).toBe(`${entry.source.title} [Provisional translation]`);
        expect(bare(Note).startsWith(wellFormed(marked[index]?.annotation.note ?? '?'))).toBe(true);
        expect(Location).toBe(String(marked[index]?.paragraph ?? ''));
      });
    }),
  );
});

test('text too long for Readwise is cut, says so, and splits no character', () => {
  const note = '𠮷'.repeat(maxReadwiseLength);
  const [row] = rowsOf(setOf([markedOn('one plan', { note })], { labels: starterLabels }));
  expect(row?.Note.length).toBeLessThanOrEqual(maxReadwiseLength);
  expect(row?.Note).toMatch(/^(𠮷)+ … \[cut\]$/u);
});
