import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { findingsOf } from './lint-code.mjs';
import { writing, writingOnTables } from './one-writer.mjs';
import { storedTables } from './stored-tables.mjs';

/** What the rule says, as `npm run check` has it set for the file. */
const findings = (code, file) => findingsOf('readout/one-writer', code, file);

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

test.each([[repository], [feature]])(
  'in %s no writing method may be called on any table',
  (file) => {
    const code = everyCall.map((line, at) => line.replace('const f', `const f${at}`));
    const lines = new Set(findings(code.join('\n'), file).map(({ line }) => line));
    expect(code.filter((_, at) => !lines.has(at + 1))).toEqual([]);
  },
);

test.each([
  [repository, "export const f = (d: any) => d.transaction('rw', [], () => 1);"],
  [repository, 'export const f = (t: any) => t.bulkPut([]);'],
  [feature, "import { createDatabase } from '../../data/database'; createDatabase();"],
  [feature, "export const f = () => indexedDB.open('readout');"],
])('in %s this goes past the log of changes and fails the lint: %s', (file, code) => {
  expect(findings(code, file)).not.toEqual([]);
});

test.each([
  [repository, 'export const f = (d: any) => d.bin.toArray();'],
  [feature, "export const f = () => new Set<string>().add('a').delete('a');"],
  [writer, 'export const f = (d: any) => d.bin.bulkPut([]);'],
])('in %s this is allowed: %s', (file, code) => {
  expect(findings(code, file)).toEqual([]);
});
