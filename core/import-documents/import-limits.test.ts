import { expect, test } from 'vitest';
import { maxImportBytes, maxFileBytes, maxTextBytes } from './import-limits';

test.each(['a.txt', 'a.md', 'a.HTML', 'film.mov', 'no ending', 'a.pdf.zip', 'a.docx.bak', null])(
  '%s of 100 MB is refused by its size',
  (name) => {
    expect(maxImportBytes(name)).toBe(maxTextBytes);
    expect(maxTextBytes).toBeLessThan(100_000_000);
  },
);

test.each(['a.pdf', 'A.PDF', 'a.docx', 'a.b.epub', 'a.mhtml'])('%s may hold pictures', (name) => {
  expect(maxImportBytes(name)).toBe(maxFileBytes);
});
