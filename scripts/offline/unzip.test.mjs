import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from './unzip.mjs';

let folder;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unzip-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Writes an archive the way packagers do, with an extra field in the local header only. */
function makeZip(entries, comment = '') {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const { name, content = '', mode = 0o100644, stored = false } of entries) {
    const data = stored ? Buffer.from(content) : zlib.deflateRawSync(content);
    const fileName = Buffer.from(name);
    const extra = Buffer.from([0x55, 0x54, 1, 0, 0]);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    // Names are UTF-8.
    local.writeUInt16LE(0x800, 6);
    local.writeUInt16LE(fileName.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x800, 8);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(Buffer.byteLength(content), 24);
    central.writeUInt16LE(fileName.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local, fileName, extra, data);
    directory.push(central, fileName);
    offset += local.length + fileName.length + extra.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  const file = path.join(folder, 'archive.zip');
  fs.writeFileSync(file, Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]));
  return file;
}

const target = () => path.join(folder, 'out');
const read = (name) => fs.readFileSync(path.join(target(), name), 'utf8');

test('unpacks stored, deflated and empty files into their folders', async () => {
  const long = 'text '.repeat(50_000);
  const zip = makeZip([
    { name: 'a/', mode: 0o040755 },
    { name: 'a/deflated.txt', content: long },
    { name: 'a/b/日本語.txt', content: 'stored', stored: true },
    { name: 'empty', stored: true },
  ]);
  await unzip(zip, target());
  expect(read('a/deflated.txt')).toBe(long);
  expect(read('a/b/日本語.txt')).toBe('stored');
  expect(read('empty')).toBe('');
});

test.skipIf(process.platform === 'win32')('keeps modes and symbolic links', async () => {
  const zip = makeZip([
    { name: 'program', content: '#!/bin/sh', mode: 0o100755 },
    { name: 'link', content: 'program', mode: 0o120777 },
  ]);
  await unzip(zip, target());
  expect(fs.statSync(path.join(target(), 'program')).mode & 0o777).toBe(0o755);
  expect(fs.readlinkSync(path.join(target(), 'link'))).toBe('program');
});

test('places entries where it is told and leaves others out', async () => {
  const zip = makeZip([{ name: 'App/run', content: 'x' }, { name: 'App/other' }]);
  await unzip(zip, target(), (name) => (name === 'App/run' ? 'electron' : null));
  expect(fs.readdirSync(target())).toEqual(['electron']);
});

test('refuses an entry or a link that points out of the folder', async () => {
  const zip = makeZip([{ name: '../evil', content: 'x' }]);
  await expect(unzip(zip, target())).rejects.toThrow(/relative path|points out/);
  const linked = makeZip([{ name: 'link', content: '/etc/passwd', mode: 0o120777 }]);
  await expect(unzip(linked, target())).rejects.toThrow('points out of the archive');
  const climbing = makeZip([{ name: 'a/link', content: '../../x', mode: 0o120777 }]);
  await expect(unzip(climbing, target())).rejects.toThrow('points out of the archive');
});

test('refuses what is not a zip, and one that is cut short', async () => {
  const zip = makeZip([{ name: 'a', content: 'x'.repeat(1000) }]);
  const bytes = fs.readFileSync(zip);
  fs.writeFileSync(zip, bytes.subarray(0, bytes.length - 30));
  await expect(unzip(zip, target())).rejects.toThrow();
});
