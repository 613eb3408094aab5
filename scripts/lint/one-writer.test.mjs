import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** What the rule says of a piece of code in a file of the renderer. */
async function findings(code, filePath) {
  const [result] = await new ESLint().lintText(code, { filePath });
  return result.messages.filter(({ ruleId }) => ruleId === 'readout/one-writer');
}

// Existing files, because the lint asks the compiler about types.
const repository = 'renderer/data/repositories/bin.ts';
const feature = 'renderer/features/bin/bin-screen.tsx';

test.each([
  [repository, 'export const f = (d: any) => d.bin.put({});'],
  [repository, "export const f = (d: any) => d.table('bin').clear();"],
  [repository, "export const f = (d: any) => d.transaction('rw', [], () => 1);"],
  [repository, 'export const f = (t: any) => t.bulkPut([]);'],
  [feature, 'export const f = (k: any) => k.database.annotations.delete(1);'],
  [feature, 'export const f = (k: any) => k.database.labels.add({});'],
  [feature, "import { createDatabase } from '../../db/database'; createDatabase();"],
  [feature, "export const f = () => indexedDB.open('readout');"],
])('in %s this goes past the log of changes and fails the lint: %s', async (file, code) => {
  expect(await findings(code, file)).not.toEqual([]);
});

test.each([
  [repository, 'export const f = (d: any) => d.bin.toArray();'],
  [feature, "export const f = () => new Set<string>().add('a').delete('a');"],
])('in %s this is allowed: %s', async (file, code) => {
  expect(await findings(code, file)).toEqual([]);
});
