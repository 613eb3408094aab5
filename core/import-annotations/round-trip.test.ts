/** Own export, empty profile, import: identical rows, in every format that round-trips. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '#core/model/annotation';
import { starterLabels, type Label } from '#core/model/label';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import type { ExportSet } from '#core/exporting/export-set';
import {
  anySet,
  markedOn,
  otherKinds,
  plainTools,
  setOf,
  talks,
} from '#core/exporting/export.fixture';
import { writeAnnotationSet } from '#core/exporting/interchange/annotation-set-writer';
import { writeHypothesis } from '#core/exporting/interchange/hypothesis-writer';
import { writeW3c } from '#core/exporting/interchange/w3c-writer';
import { writeHtml } from '#core/exporting/html/write-html';
import { markdownOf, writeFresh } from '#core/exporting/markdown/write-markdown';
import { importChange } from './import-act';
import { planImport, type ImportContext, type ImportPlan } from './import-plan';
import { readAnnotations } from './read-annotations';
import { runsOf } from '#core/text/property-runs.fixture';

const writers: Readonly<Record<string, (set: ExportSet) => string>> = {
  'W3C Web Annotation': writeW3c,
  'an .annotation set': (set) => writeAnnotationSet(only(set), set),
  Hypothesis: writeHypothesis,
  HTML: (set) => writeHtml(set, plainTools),
  Markdown: (set) => writeFresh(markdownOf(only(set), set, plainTools, 'plain')),
  'Markdown for Obsidian': (set) => writeFresh(markdownOf(only(set), set, plainTools, 'obsidian')),
};

function only({ documents: [entry] }: ExportSet) {
  if (!entry) throw new Error('The set is empty.');
  return entry;
}

function contextFor(set: ExportSet, more: Partial<ImportContext> = {}): ImportContext {
  return {
    documents: set.documents.map(({ document }) => document),
    sources: set.documents.map(({ source }) => source),
    labels: set.labels,
    here: new Map(),
    bin: new Map(),
    chosen: new Map(),
    sender: null,
    now: '2030-01-01T00:00:00.000Z',
    ...more,
  };
}

function planned(file: string, context: ImportContext): ImportPlan {
  const read = readAnnotations(file);
  if (!read.ok) throw new Error(read.error);
  return planImport(read.value, context);
}

function imported(plan: ImportPlan): Annotation[] {
  const change = importChange(plan, new Map(), [], 'a file', countedContext());
  return (change?.rows ?? [])
    .flatMap((row) => (row.table === 'annotations' && row.after ? [row.after] : []))
    .sort(byId);
}

const byId = (a: Annotation, b: Annotation) => (a.id < b.id ? -1 : 1);

for (const [name, write] of Object.entries(writers)) {
  test(`what ${name} carries comes back as identical rows`, () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const plan = planned(write(set), contextFor(set));
        expect(imported(plan)).toEqual(only(set).annotations.toSorted(byId));
      }),
      runsOf({ few: 50, many: 100 }),
    );
  });

  test(`importing ${name} a second time changes nothing`, () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const here = new Map(only(set).annotations.map((row) => [row.id, row]));
        const plan = planned(write(set), contextFor(set, { here }));
        expect(plan.items.every(({ status }) => status === 'already-here')).toBe(true);
        expect(importChange(plan, new Map(), [], 'a file', countedContext())).toBeNull();
      }),
      runsOf({ few: 15, many: 30 }),
    );
  });
}

test('a label that is new here is added after the others', () => {
  const own: Label = { ...starterLabels[0], id: 'own', name: 'Own', letter: 'O' } as Label;
  const set = setOf([markedOn('one plan', { labelId: 'own' })], {
    labels: [...starterLabels, own],
  });
  for (const write of Object.values(writers)) {
    const plan = planned(write(set), contextFor(set, { labels: starterLabels }));
    const change = importChange(plan, new Map(), [], 'a file', countedContext());
    expect(change?.rows[0]).toMatchObject({ table: 'labels', before: null, after: own });
  }
});

test('a colleague’s notes arrive under their name, and those of others under the others’', () => {
  const set = setOf([markedOn('one plan'), markedOn('the sea', { creator: 'Bolormaa' })], {
    author: 'Anna',
  });
  for (const write of Object.values(writers)) {
    const file = write(set);
    const read = readAnnotations(file);
    expect(read.ok && read.value.author).toBe('Anna');
    const rows = imported(planned(file, contextFor(set, { sender: 'Anna' })));
    expect(rows.map(({ creator }) => creator)).toEqual(['Anna', 'Bolormaa']);
    const mine = imported(planned(file, contextFor(set)));
    expect(mine.map(({ creator }) => creator)).toEqual([null, 'Bolormaa']);
  }
});

test('bookmarks and notes on the document come back as such', () => {
  const set = setOf(otherKinds());
  for (const write of Object.values(writers)) {
    const rows = imported(planned(write(set), contextFor(set)));
    expect(rows).toEqual(otherKinds().toSorted(byId));
  }
});

test('missing documents are named, and their notes wait for the reader’s decision', () => {
  const set = setOf([markedOn('one plan')]);
  const plan = planned(writeW3c(set), { ...contextFor(set), documents: [], sources: [] });
  expect(plan.items).toMatchObject([{ status: 'no-document', choices: ['skip', 'take'] }]);
  expect(plan.missing).toHaveLength(1);
  expect(imported(plan)).toEqual([]);
  const change = importChange(plan, new Map([[1, 'take']]), [], 'a file', countedContext());
  expect(change?.rows).toHaveLength(1);
  expect(talks.id).toBe('talks');
});
