/*
 * Electron's fuses: switches burnt into its executable, one character each, behind a sentinel.
 * The layout is fixed by Electron (docs/tutorial/fuses.md); reading and writing it takes these few
 * lines, so no dependency is needed before the dependencies are there.
 */
import { open } from 'node:fs/promises';

const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const VERSION = 1;
const CHUNK = 8 * 1024 * 1024;

/** Position of each fuse in the wire. */
export const fuse = {
  runAsNode: 0,
  cookieEncryption: 1,
  nodeOptionsVariable: 2,
  nodeCliInspect: 3,
  asarIntegrity: 4,
  onlyLoadAppFromAsar: 5,
  browserProcessSnapshot: 6,
  fileProtocolPrivileges: 7,
};

/**
 * Sets fuses in an Electron executable, in place.
 * @param {string} executable
 * @param {Record<number, boolean>} wanted by position, see {@link fuse}
 */
export async function setFuses(executable, wanted) {
  const file = await open(executable, 'r+');
  try {
    const at = (await findSentinel(file)) + SENTINEL.length;
    const header = Buffer.alloc(2);
    await file.read(header, 0, 2, at);
    if (header[0] !== VERSION) throw new Error(`fuses of an unknown version in ${executable}`);
    const wire = Buffer.alloc(header[1]);
    await file.read(wire, 0, wire.length, at + 2);
    await file.write(changeWire(wire, wanted), 0, wire.length, at + 2);
  } finally {
    await file.close();
  }
}

/**
 * @param {Buffer} wire one of '0' (off), '1' (on), 'r' (removed from this Electron) per fuse
 * @param {Record<number, boolean>} wanted
 * @returns {Buffer} a changed copy; a fuse this Electron does not have stays as it is
 */
export function changeWire(wire, wanted) {
  const changed = Buffer.from(wire);
  for (const [position, on] of Object.entries(wanted)) {
    const index = Number(position);
    const absent = index >= wire.length || wire[index] === 'r'.charCodeAt(0);
    if (!absent) changed[index] = (on ? '1' : '0').charCodeAt(0);
  }
  return changed;
}

/** @returns {Promise<number>} offset of the sentinel; throws when the file has none */
async function findSentinel(file) {
  const overlap = SENTINEL.length - 1;
  const chunk = Buffer.alloc(CHUNK + overlap);
  for (let position = 0; ; position += CHUNK) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
    const at = chunk.subarray(0, bytesRead).indexOf(SENTINEL);
    if (at !== -1) return position + at;
    if (bytesRead < chunk.length) throw new Error('this executable has no fuses');
  }
}
