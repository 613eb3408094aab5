import { expect, test } from 'vitest';
import { missingOffice } from './office.mjs';

test('only the programs that are missing are asked for', () => {
  expect(missingOffice(() => true)).toEqual([]);
  expect(missingOffice((program) => program === 'soffice')).toEqual(['poppler-utils']);
  expect(missingOffice(() => false)).toEqual(['libreoffice-writer-nogui', 'poppler-utils']);
});
