/*
 * A reader for zip archives as packagers write them: stored or deflated entries, Unix modes and
 * symbolic links. It works from the central directory, so it never guesses where an entry ends.
 * Not supported, and refused: encryption, ZIP64 and other methods.
 */
import fs from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ZIP64_OFFSET = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const PERMISSIONS = 0o777;
const TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * @typedef {object} ZipEntry
 * @property {string} name path with forward slashes; a folder's ends with one
 * @property {number} mode Unix mode with the file type; 0 when the archive does not say
 * @property {number} method STORED or DEFLATED
 * @property {number} packedSize bytes in the archive
 * @property {number} size bytes when unpacked
 * @property {number} headerOffset where the local header starts
 */

/**
 * Unpacks the entries that `place` gives a path for, and skips those it answers with null.
 * @param {string} zipFile
 * @param {string} folder everything lands inside; an entry that points out of it is refused
 * @param {(name: string) => string | null} [place]
 */
export async function unzip(zipFile, folder, place = (name) => name) {
  const fd = fs.openSync(zipFile, 'r');
  try {
    for (const entry of listEntries(fd)) {
      const target = place(entry.name);
      if (target !== null) await unpackEntry(fd, entry, insideOf(folder, target), folder);
    }
  } finally {
    fs.closeSync(fd);
  }
}

/**
 * @param {number} fd
 * @returns {ZipEntry[]}
 */
function listEntries(fd) {
  const end = readEnd(fd);
  const directory = readBytes(fd, end.readUInt32LE(16), end.readUInt32LE(12));
  const entries = [];
  let at = 0;
  for (let left = end.readUInt16LE(10); left > 0; left--) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('the zip is damaged');
    entries.push(readEntry(directory, at));
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    at += ENTRY_SIZE + name + extra + comment;
  }
  return entries;
}

/** The record that closes every zip; a comment of unknown length may follow it. */
function readEnd(fd) {
  const { size } = fs.fstatSync(fd);
  const length = Math.min(size, END_SIZE + LONGEST_COMMENT);
  const tail = readBytes(fd, size - length, length);
  for (let at = length - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (tail.readUInt32LE(at + 16) === ZIP64_OFFSET) throw new Error('ZIP64 is not supported');
    return tail.subarray(at);
  }
  throw new Error('this is not a zip archive');
}

/** @returns {ZipEntry} */
function readEntry(directory, at) {
  const method = directory.readUInt16LE(at + 10);
  const nameLength = directory.readUInt16LE(at + 28);
  const name = directory.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  const supported = method === STORED || method === DEFLATED;
  if (!supported || directory.readUInt16LE(at + 8) & ENCRYPTED) {
    throw new Error(`${name} is packed in a way that is not supported`);
  }
  return {
    name,
    method,
    // The upper half of the external attributes, as every Unix packager fills it.
    mode: directory.readUInt32LE(at + 38) >>> 16,
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    headerOffset: directory.readUInt32LE(at + 42),
  };
}

async function unpackEntry(fd, entry, target, folder) {
  if (entry.name.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(path.dirname(target), { recursive: true });
  if ((entry.mode & TYPE_MASK) === SYMBOLIC_LINK) {
    await unpackLink(fd, entry, target, folder);
    return;
  }
  const output = fs.createWriteStream(target);
  await pipeline(packedStream(fd, entry), unpacker(entry), output);
  if (output.bytesWritten !== entry.size) throw new Error(`${entry.name} is incomplete in the zip`);
  // Not given to createWriteStream: there the umask would take bits away.
  if (entry.mode & PERMISSIONS) await chmod(target, entry.mode & PERMISSIONS);
}

async function unpackLink(fd, entry, target, folder) {
  const packed = readBytes(fd, dataOffset(fd, entry), entry.packedSize);
  const destination = (entry.method === STORED ? packed : zlib.inflateRawSync(packed)).toString();
  if (!isInside(folder, path.resolve(path.dirname(target), destination))) {
    throw new Error(`${entry.name} links out of the archive`);
  }
  await symlink(destination, target);
}

function packedStream(fd, entry) {
  if (entry.packedSize === 0) return Readable.from([]);
  const start = dataOffset(fd, entry);
  const end = start + entry.packedSize - 1;
  return fs.createReadStream('', { fd, start, end, autoClose: false });
}

const unpacker = (entry) => (entry.method === STORED ? new PassThrough() : zlib.createInflateRaw());

/** The local header repeats the name but may carry other extra fields than the directory. */
function dataOffset(fd, { headerOffset }) {
  const header = readBytes(fd, headerOffset, LOCAL_HEADER_SIZE);
  return headerOffset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function readBytes(fd, position, length) {
  const bytes = Buffer.alloc(length);
  if (fs.readSync(fd, bytes, 0, length, position) < length) throw new Error('the zip is cut short');
  return bytes;
}

function insideOf(folder, name) {
  const target = path.resolve(folder, name);
  if (!isInside(folder, target)) throw new Error(`${name} points out of the archive`);
  return target;
}

const isInside = (folder, target) => target === folder || target.startsWith(folder + path.sep);
