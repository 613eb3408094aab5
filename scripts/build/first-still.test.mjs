import { expect, test } from 'vitest';
import { projectRoot } from '../setup/paths.mjs';
import { drawFirstStill, withStill } from './first-still.mjs';

test('a first start has the newest bundled text in it, whole and without anything that runs', async () => {
  const still = await drawFirstStill(projectRoot);
  expect(still).toContain('<h1 dir="auto">Japan-Mongolia Leaders’ Working Lunch (Summary)</h1>');
  expect(still).toContain('Regional and international affairs');
  expect(still).not.toMatch(/<script|<[^>]* (?:on\w+|style)=/);
  expect(withStill('<body><div id="root"></div></body></html>', still)).toBe(
    `<body><div id="root"></div><template>${still}</template></body></html>`,
  );
  expect(() => withStill('<div></div>', still)).toThrow('The page has not one body.');
});
