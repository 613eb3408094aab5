import path from 'node:path';
import { expect, test } from 'vitest';
import { readStartArguments } from './start-arguments.mjs';

const folder = path.resolve('/somewhere');

test.each([
  ['apart', ['--screenshot', 'a.png', '--other']],
  ['together', ['--screenshot=a.png', '--other']],
  ['after npm’s dashes', ['--', '--screenshot', 'a.png', '--other']],
])('the file of a screenshot is found: %s', (_title, argv) => {
  expect(readStartArguments(argv, folder)).toEqual({
    screenshot: path.join(folder, 'a.png'),
    args: ['--other'],
  });
});

test('without the option every argument is the application’s', () => {
  const argv = ['--profile=x', 'file.md'];
  expect(readStartArguments(argv, folder)).toEqual({ screenshot: null, args: argv });
});

test('a screenshot without a name gets one', () => {
  expect(readStartArguments(['--screenshot'], folder).screenshot).toMatch(/screenshot\.png$/);
});
