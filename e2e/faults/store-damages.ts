/**
 * Damages to the files of the working store, each applied while no process has it open. Every case
 * that was seen to empty, shrink or block a store is here, and some that were seen to do nothing.
 */
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Damages the store's folder. Rejects when it finds nothing to damage. */
export type Damage = (folder: string) => Promise<void>;

/** Applies a damage to every file whose name fits, or to the first of them. */
function files(pattern: RegExp, damage: (file: string) => Promise<void>, most = Infinity): Damage {
  return async (folder) => {
    const fitting = (await readdir(folder)).filter((name) => pattern.test(name)).slice(0, most);
    if (fitting.length === 0) throw new Error(`the store has no file like ${pattern.source}`);
    for (const name of fitting) await damage(join(folder, name));
  };
}

const current = /^CURRENT$/;
const manifest = /^MANIFEST-/;
const table = /\.ldb$/;
const log = /\.log$/;

/** A place in a file, from its length in bytes. */
type Place = (length: number) => number;

const part =
  (share: number): Place =>
  (length) =>
    Math.min(length - 1, Math.floor(length * share));
const anywhere: Place = (length) => Math.floor(Math.random() * length);
/** The index of a table is before its last 48 bytes, the footer. */
const inIndex: Place = (length) => length - 48 - 20;
const inFooter: Place = (length) => length - 30;

const flip = (place: Place) => async (file: string) => {
  const bytes = await readFile(file);
  const at = place(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(file, bytes);
};

const zero = (from: number) => async (file: string) => {
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0, Math.floor(bytes.length * from)));
};

const keep = (length: Place) => async (file: string) =>
  truncate(file, Math.max(0, length((await readFile(file)).length)));

const empty = (file: string) => truncate(file, 0);
const halve = keep(part(0.5));

/** Names of the damages that every test run tries; the others are for the long runs. */
export const shortList: readonly string[] = [
  'CURRENT is deleted',
  'the manifest is zeroed',
  'the logs are cut in half',
  'a byte of a table is flipped, try 1',
  'half of every file is gone',
];

const someByte = Array.from({ length: 22 }, (_, index): [string, Damage] => [
  `a byte of a table is flipped, try ${index + 1}`,
  files(table, flip(anywhere), 1),
]);

export const damages: readonly (readonly [string, Damage])[] = [
  ['CURRENT is deleted', files(current, rm)],
  ['CURRENT is empty', files(current, empty)],
  ['CURRENT is garbage', files(current, (file) => writeFile(file, 'garbage'))],
  ['the manifest is deleted', files(manifest, rm)],
  ['the manifest is empty', files(manifest, empty)],
  ['the manifest is cut in half', files(manifest, halve)],
  ['the manifest is zeroed', files(manifest, zero(0))],
  ['a byte of the manifest is flipped', files(manifest, flip(anywhere))],
  ['one table is deleted', files(table, rm, 1)],
  ['every table is deleted', files(table, rm)],
  ['the tables are empty', files(table, empty)],
  ['the tables are cut in half', files(table, halve)],
  ['the tables are zeroed', files(table, zero(0))],
  ['a byte of the tables’ indexes is flipped', files(table, flip(inIndex))],
  ['a byte of the tables’ footers is flipped', files(table, flip(inFooter))],
  ['the logs are deleted', files(log, rm)],
  ['the logs are empty', files(log, empty)],
  ['the logs are cut in half', files(log, halve)],
  [
    'ten bytes of the logs are cut off',
    files(
      log,
      keep((length) => length - 10),
    ),
  ],
  ['the first byte of the logs is flipped', files(log, flip(part(0)))],
  ['a byte in the middle of the logs is flipped', files(log, flip(part(0.5)))],
  ['the last byte of the logs is flipped', files(log, flip(part(1)))],
  ['half of the logs is zeroed', files(log, zero(0.5))],
  ['LOCK is deleted', files(/^LOCK$/, rm)],
  ['half of every file is gone', files(/./, halve)],
  ['the folder is deleted', (folder) => rm(folder, { recursive: true })],
  ['the folder is replaced by a file', replaceByFile],
  ['the whole IndexedDB folder is deleted', (folder) => rm(dirname(folder), { recursive: true })],
  ...someByte,
];

async function replaceByFile(folder: string): Promise<void> {
  await rm(folder, { recursive: true });
  await writeFile(folder, 'not a folder');
}
