import { expect, test } from 'vitest';
import { findingsOf } from './lint-code.mjs';

const reader = 'core/import-documents/text/lines.ts';
const cases = [
  [reader, 'all.push(...more);', true],
  [reader, 'Math.max(0, ...all);', true],
  [reader, 'String.fromCharCode(...units);', true],
  ['core/search/index/rows.ts', 'all.splice(1, 2, ...more);', true],
  [reader, 'all.push(one, two);', false],
  [reader, 'const both = [...all, ...more];', false],
  ['core/import-documents/text/lines.test.ts', 'all.push(...more);', false],
  ['core/diff/lines.ts', 'all.push(...more);', false],
].map(([file, code, isRefused], nth) => ({
  file: file.replace('.', `-${nth}.`),
  code,
  isRefused,
}));

const found = findingsOf(
  'readout/bounded-arguments',
  new Map(cases.map(({ file, code }) => [file, code])),
);

test.each(cases)('in $file: $code', ({ file, isRefused }) => {
  expect(found.get(file).length > 0).toBe(isRefused);
});
