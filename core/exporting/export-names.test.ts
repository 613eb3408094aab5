import { expect, test } from 'vitest';
import { markedOn, plainTools, setOf, talks } from './export.fixture';
import { exportNames } from './export-names';
import { exportFormats } from './formats';
import { writeExport } from './write-export';

const marked = setOf([markedOn('one plan', { note: 'A note.' })]);
/** Two documents with one title, and one with another. */
const several = {
  ...marked,
  documents: [
    ...marked.documents,
    ...marked.documents,
    ...setOf([], {}, { ...talks, id: 'other', title: 'Other: Talks?' }).documents,
  ],
};

test('the names of the files are known before they are written, in every format', async () => {
  for (const set of [marked, several]) {
    for (const format of exportFormats) {
      const files = await writeExport(set, format, plainTools);
      expect([format, exportNames(set, format)]).toEqual([format, files.map(({ name }) => name)]);
    }
  }
});

test('no two files of an export have one name', () => {
  for (const format of exportFormats) {
    const names = exportNames(several, format);
    expect(new Set(names).size).toBe(names.length);
  }
});
