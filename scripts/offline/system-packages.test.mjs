import { expect, test } from 'vitest';
import { packagesFor, parseMissingLibraries } from './system-packages.mjs';

test('the libraries that the linker does not find are named once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibX11.so.6 => /lib/x86_64-linux-gnu/libX11.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n');
  expect(parseMissingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('packages are asked for only when something is missing', () => {
  expect(packagesFor({ libraries: [], programs: [] })).toEqual([]);
  expect(packagesFor({ libraries: [], programs: ['Xvfb'] })).toEqual(['xvfb']);
  expect(packagesFor({ libraries: ['libnss3.so'], programs: [] })).toContain('libgtk-3-0');
});
