import { expect, test } from 'vitest';
import type { Highlight } from '#core/model/annotation';
import { describePassage } from '#core/anchoring/describe';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { parseSummary } from '#core/import-documents/official-summary';
import { carryOver } from './carry-over';
import { addBundledRevision, textsToRenew } from './renewed-bundled';

function textOf(line: string): DocumentRecord {
  const parsed = parseSummary('talks', `The talks\n${line}`);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const first = textOf('The two leaders welcomed the new partnership between the two countries.');
const second = textOf('The leaders welcomed the new partnership between the two countries.');
const third = textOf('Both leaders welcomed the new partnership between the two countries.');

function markIn(text: DocumentRecord, id: string, created: string): Highlight {
  const words = 'welcomed the new partnership';
  const start = canonicalText(text.blocks).indexOf(words);
  return {
    id,
    kind: 'highlight',
    documentId: 'talks',
    revision: text.revision,
    labelId: 'position',
    note: '',
    tags: [],
    creator: null,
    created,
    modified: created,
    anchor: describePassage(text, { start, end: start + words.length }),
  };
}

const context = { newId: () => 'change', now: () => '2026-11-25T00:00:00.000Z' };
const early = markIn(first, 'early', '2026-01-01T00:00:00.000Z');
const late = markIn(second, 'late', '2026-02-01T00:00:00.000Z');

function renewed() {
  const { carried } = carryOver(first, second, [early], []);
  const change = addBundledRevision(
    { document: null, earlier: [first], bundled: second, carried },
    context,
  );
  const row = change.rows[0]?.table === 'documents' ? change.rows[0].after : null;
  if (!row) throw new Error('The change has no document.');
  return { change, row };
}

test('a document whose marks are all in the bundled text stays as it is', () => {
  expect(textsToRenew(second.revision, null, [late])).toEqual([]);
  expect(textsToRenew(second.revision, null, [])).toEqual([]);
});

test('marks of texts that were bundled before ask for a newer one, the oldest text first', () => {
  expect(textsToRenew(third.revision, null, [late, early])).toEqual([
    first.revision,
    second.revision,
  ]);
});

test('the bundled text becomes the present one, and certain marks are carried over', () => {
  const { change, row } = renewed();
  expect(row.revisions.map(({ revision }) => revision)).toEqual([first.revision, second.revision]);
  expect(row.revisions.map(({ summary }) => summary.id)).toEqual(['talks', 'talks']);
  const mark = change.rows[1];
  expect(mark).toMatchObject({ table: 'annotations', id: 'early', before: early });
  expect(mark?.after).toMatchObject({ revision: second.revision, note: '' });
});

test('it is not an act of the reader and cannot be undone', () => {
  expect(renewed().change.role).toBe('quiet');
});

test('a text that is bundled later still follows; one that was bundled before does not return', () => {
  const { row } = renewed();
  expect(textsToRenew(third.revision, row, [])).toEqual([second.revision]);
  expect(textsToRenew(first.revision, row, [])).toEqual([]);
});

test('a text that the reader has imported is not replaced by a bundled one', () => {
  const { row } = renewed();
  const [entry] = row.revisions;
  if (!entry) throw new Error('The document has no text.');
  const origin = { name: 'final.html', format: 'html', encoding: 'utf-8' } as const;
  const own = { ...row, revisions: [...row.revisions, { ...entry, revision: 'own', origin }] };
  expect(textsToRenew(third.revision, own, [])).toEqual([]);
});
