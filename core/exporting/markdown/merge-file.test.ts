import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '#core/model/annotation';
import { anySet, markedOn, plainTools, setOf } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { isManaged, mergeFile, type MergeOptions } from './merge-file';
import { markdownOf, writeFresh } from './write-markdown';
import { runsOf } from '#core/text/property-runs.fixture';

const usual: MergeOptions = { putBack: false, complete: true };

function fresh(set: ExportSet, flavour: 'plain' | 'obsidian' = 'plain') {
  const entry = set.documents[0];
  if (!entry) throw new Error('The set is empty.');
  return markdownOf(entry, set, plainTools, flavour);
}

const fileOf = (annotations: readonly Annotation[], flavour?: 'plain' | 'obsidian') =>
  writeFresh(fresh(setOf(annotations), flavour));

const again = (file: string, annotations: readonly Annotation[], options = usual) =>
  mergeFile(
    file,
    fresh(setOf(annotations), file.startsWith('---') ? 'obsidian' : 'plain'),
    options,
  );

const greeted = markedOn('greeted');
const plan = markedOn('one plan', { note: 'First thought.' });
const second = markedOn('Second paragraph');
const sea = markedOn('the sea');

test('writing the same again changes no byte, in either flavour and with any line breaks', () => {
  for (const flavour of ['plain', 'obsidian'] as const) {
    const file = fileOf([greeted, plan, sea], flavour);
    expect(again(file, [greeted, plan, sea]).file).toBe(file);
    const crlf = file.replaceAll('\n', '\r\n');
    expect(again(crlf, [greeted, plan, sea]).file).toBe(crlf);
  }
});

test('writing the same again changes no byte, whatever the annotations hold', () => {
  fc.assert(
    fc.property(anySet, fc.constantFrom('plain', 'obsidian'), (set, flavour) => {
      const file = writeFresh(fresh(set, flavour));
      const merged = mergeFile(file, fresh(set, flavour), usual);
      expect(merged.file).toBe(file);
      expect(merged.report).toEqual({ added: 0, rewritten: 0, removed: 0, left: 0, withheld: 0 });
    }),
    runsOf({ few: 40, many: 100 }),
  );
});

test('the text around blocks, renamed headings and added properties stay', () => {
  const file = fileOf([greeted, plan], 'obsidian')
    .replace('## Outset', '## How it began\n\nMy own words.')
    .replace('readout: talks', 'readout: talks\nrating: 5 # mine')
    .concat('\nA last line of mine.\n');
  const merged = again(file, [greeted, { ...plan, note: 'Second thought.' }, second]);
  expect(merged.report).toMatchObject({ added: 1, rewritten: 1 });
  expect(merged.file).toContain('## How it began\n\nMy own words.');
  expect(merged.file).not.toContain('## Outset');
  expect(merged.file).toContain('rating: 5 # mine');
  expect(merged.file).toContain('A last line of mine.');
  expect(merged.file).toContain('Second thought.');
  expect(merged.file).not.toContain('First thought.');
  expect(merged.file.indexOf('Second paragraph')).toBeGreaterThan(merged.file.indexOf('one plan'));
});

test('a block that the reader has deleted stays deleted until it is asked for', () => {
  const file = fileOf([greeted, plan, sea]);
  const without = file.replace(
    /<!-- readout:begin v1 \S+ \S+ -->\n(?:(?!-->)[\s\S])*one plan[\s\S]*?readout:end -->\n/,
    '',
  );
  expect(without).not.toContain('one plan');
  const once = again(without, [greeted, plan, sea]);
  expect(once.file).not.toContain('one plan');
  expect(once.report.withheld).toBe(1);
  const twice = again(once.file, [greeted, plan, sea]);
  expect(twice.file).toBe(once.file);
  const back = again(twice.file, [greeted, plan, sea], { ...usual, putBack: true });
  expect(back.report).toMatchObject({ added: 1, withheld: 0 });
  expect(back.file).toContain('one plan');
});

test('a block that the reader has changed is left alone, and rewritten when it is asked for', () => {
  const file = fileOf([plan]).replace('First thought.', 'First thought, and mine.');
  const changed = { ...plan, note: 'Second thought.' };
  const merged = again(file, [changed]);
  expect(merged.report).toMatchObject({ left: 1, rewritten: 0 });
  expect(merged.file).toContain('First thought, and mine.');
  const back = again(file, [changed], { ...usual, putBack: true });
  expect(back.file).toContain('Second thought.');
});

test('an annotation deleted in Readout leaves the file, but not when only a part is exported', () => {
  const file = fileOf([greeted, plan]);
  expect(again(file, [greeted]).report.removed).toBe(1);
  expect(again(file, [greeted]).file).not.toContain('one plan');
  const part = again(file, [greeted], { ...usual, complete: false });
  expect(part.file).toBe(file);
});

test('a section missing from the file is inserted in its order', () => {
  const order = (file: string) => file.match(/^## .*$/gm);
  expect(order(again(fileOf([greeted, sea]), [greeted, plan, sea]).file)).toEqual([
    '## Outset',
    '## Regional affairs',
  ]);
  expect(order(again(fileOf([sea]), [plan, sea]).file)).toEqual([
    '## Outset',
    '## Regional affairs',
  ]);
  expect(order(again(fileOf([plan]), [plan, sea]).file)).toEqual([
    '## Outset',
    '## Regional affairs',
  ]);
});

test('a file that is not ours keeps every word, and gets the blocks at its end', () => {
  const mine = '# My notes\n\nSomething.\n';
  expect(isManaged(mine)).toBe(false);
  const merged = again(mine, [greeted]);
  expect(merged.file.startsWith(mine)).toBe(true);
  expect(isManaged(merged.file)).toBe(true);
  expect(again(merged.file, [greeted]).file).toBe(merged.file);
});

test('after any change of the annotations the blocks are those of a new file, in its order', () => {
  const blocks = (file: string) => file.match(/(?<=readout:begin v1 )\S+/g) ?? [];
  fc.assert(
    fc.property(anySet, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (set, chosen) => {
      const [entry] = set.documents;
      if (!entry) return;
      const some = entry.annotations.filter((_, at) => chosen[at]);
      const file = writeFresh(fresh({ ...set, documents: [{ ...entry, annotations: some }] }));
      const merged = mergeFile(file, fresh(set), usual);
      expect(blocks(merged.file).toSorted()).toEqual(blocks(writeFresh(fresh(set))).toSorted());
      expect(mergeFile(merged.file, fresh(set), usual).file).toBe(merged.file);
    }),
    runsOf({ few: 40, many: 100 }),
  );
});
