import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeWire, fuse, setFuses } from './fuses.mjs';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
let file;
beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'fuses-')), 'electron');
});
afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

const change = (wire, wanted) => changeWire(Buffer.from(wire), wanted).toString();

test('sets fuses by position and leaves the others', () => {
  expect(change('10101100', { [fuse.nodeCliInspect]: true })).toBe('10111100');
  expect(change('10101110', { [fuse.onlyLoadAppFromAsar]: false })).toBe('10101010');
});

test('leaves a fuse that was removed, or that this Electron does not have', () => {
  expect(change('1r1', { 1: true, [fuse.fileProtocolPrivileges]: true })).toBe('1r1');
});

test('changes an executable in place, and nothing but the fuses', async () => {
  const before = Buffer.from(`binary ${SENTINEL}\u0001\u000810101110 more`);
  fs.writeFileSync(file, before);
  await setFuses(file, { [fuse.nodeCliInspect]: true, [fuse.browserProcessSnapshot]: false });
  const after = fs.readFileSync(file, 'utf8');
  expect(after).toBe(`binary ${SENTINEL}\u0001\u000810111100 more`);
});

test('finds the sentinel where two reads of the file meet', async () => {
  const readSize = 8 * 1024 * 1024;
  const padding = Buffer.alloc(readSize - 10);
  fs.writeFileSync(file, Buffer.concat([padding, Buffer.from(`${SENTINEL}\u0001\u00010`)]));
  await setFuses(file, { [fuse.runAsNode]: true });
  expect(fs.readFileSync(file).subarray(-1).toString()).toBe('1');
});

test('refuses an executable without fuses, and a layout it does not know', async () => {
  fs.writeFileSync(file, 'no fuses here');
  await expect(setFuses(file, {})).rejects.toThrow('no fuses');
  fs.writeFileSync(file, `${SENTINEL}\u0002\u000110`);
  await expect(setFuses(file, {})).rejects.toThrow('unknown version');
});
