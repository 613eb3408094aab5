import { projectRoot } from '../setup/paths.mjs';
import { expect, test } from 'vitest';
import { parseTexts } from './parsed-texts.mjs';

test('every bundled text is read while the application is built', async () => {
  const parsed = Object.entries(await parseTexts(projectRoot));
  expect(parsed.map(([key]) => key.split(' ')[0]).sort()).toEqual([
    'japan-mongolia-leaders-working-lunch',
    'reading-guide',
  ]);
  for (const [, { record, summary }] of parsed) expect(summary.title).toBe(record.title);
});
