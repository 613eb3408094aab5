import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { findingsOf } from './lint-code.mjs';
import { writing, writingOnTables } from './one-writer.mjs';
import { storedTables } from './stored-tables.mjs';

const repository = 'renderer/data/repositories/bin.ts';
/** The one file that writes. */
const writer = 'renderer/data/apply-changes.ts';
const feature = 'renderer/features/bin/bin-screen.tsx';

/** What cannot write. A method of Dexie that is in neither list fails a test below. */
const reading = new Set([
  ...['get', 'bulkGet', 'where', 'filter', 'count', 'offset', 'limit', 'each', 'toArray'],
  ...['toCollection', 'orderBy', 'reverse', 'mapToClass', 'defineClass', 'clone', 'raw', 'sortBy'],
  ...['until', 'first', 'last', 'and', 'or', 'desc', 'distinct', 'keys', 'primaryKeys'],
  ...['uniqueKeys', 'firstKey', 'lastKey', 'eachKey', 'eachUniqueKey', 'eachPrimaryKey'],
]);

test('the tables are those of the store as it is now', () => {
  expect(storedTables()).toEqual(expect.arrayContaining(['annotations', 'searches', 'tallies']));
  expect(storedTables().length).toBeGreaterThanOrEqual(12);
});

test('every public method of a table of Dexie is known to write or to read', () => {
  const { Table, Collection } = new Dexie('never opened');
  const methods = [Table, Collection]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(Object.getPrototypeOf(prototype)))
    .filter((name) => name !== 'constructor' && !name.startsWith('_'));
  expect(methods).toContain('bulkPut');
  const known = new Set([...reading, ...writing, ...writingOnTables]);
  expect(methods.filter((name) => !known.has(name))).toEqual([]);
});

const everyCall = storedTables().flatMap((table) =>
  [...writing, ...writingOnTables].flatMap((method) => [
    `export const f = (k: any) => k.database.${table}.${method}(1);`,
    `export const f = (k: any) => k.table('${table}').${method}(1);`,
    `export const f = (k: any) => k['${table}'].${method}(1);`,
    `export const f = (k: any) => k.${table}.where('id').equals('a').${method}(1);`,
  ]),
);

const past = [
  [repository, "export const f = (d: any) => d.transaction('rw', [], () => 1);"],
  [repository, 'export const f = (t: any) => t.bulkPut([]);'],
  [feature, "import { createDatabase } from '../../data/database'; createDatabase();"],
  [feature, "export const f = () => indexedDB.open('readout');"],
];
const allowed = [
  [repository, 'export const f = (d: any) => d.bin.toArray();'],
  [feature, "export const f = () => new Set<string>().add('a').delete('a');"],
  [writer, 'export const f = (d: any) => d.bin.bulkPut([]);'],
];
const numbered = everyCall.map((line, at) => line.replace('const f', `const f${at}`));

/** A file beside the one named, so that each piece of code has its own; the writer is one file. */
const beside = (file, nth) => (file === writer ? file : file.replace(/(?=\.tsx?$)/, `-${nth}`));
const cases = [
  ...past,
  ...allowed,
  ...[repository, feature].map((file) => [file, numbered.join('\n')]),
];
const names = cases.map(([file], nth) => beside(file, nth));
const found = findingsOf(
  'readout/one-writer',
  new Map(names.map((name, nth) => [name, cases[nth][1]])),
);
const findings = (entry) => found.get(names[cases.indexOf(entry)]);

test.each([[repository], [feature]])(
  'in %s no writing method may be called on any table',
  (file) => {
    const entry = cases.findLast(([name]) => name === file);
    const lines = new Set(findings(entry).map(({ line }) => line));
    expect(everyCall.filter((_, at) => !lines.has(at + 1))).toEqual([]);
  },
);

test.each(past.map((entry) => [...entry, entry]))(
  'in %s this goes past the log of changes and fails the lint: %s',
  (_file, _code, entry) => {
    expect(findings(entry)).not.toEqual([]);
  },
);

test.each(allowed.map((entry) => [...entry, entry]))(
  'in %s this is allowed: %s',
  (_file, _code, entry) => {
    expect(findings(entry)).toEqual([]);
  },
);
