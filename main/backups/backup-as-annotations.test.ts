import { expect, test } from 'vitest';
import { emptyRowSet } from '#core/changes/row-set';
import type { LabelRow } from '#core/model/label';
import { backupVersion } from '#core/changes/backup-lines';
import { noRows } from '#core/changes/change';
import { importChange } from '#core/import-annotations/import-act';
import { planImport } from '#core/import-annotations/import-plan';
import { readAnnotationFile } from '#core/import-annotations/read-annotation-file';
import { markedOn, otherKinds, setOf, talks } from '#core/exporting/export.fixture';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { encodeBackup } from './backup-format';

const ownLabel: LabelRow = {
  id: 'own',
  name: 'My own',
  hue: 'teal',
  underline: 'wavy',
  letter: 'M',
  order: 9,
  removed: false,
};

const idOf = (number: number) => `10000000-0000-4000-8000-00000000000${number}`;

async function backupOf(annotations: ReturnType<typeof markedOn>[]) {
  const rows = emptyRowSet();
  for (const row of annotations) rows.annotations.set(row.id, row);
  rows.labels.set(ownLabel.id, ownLabel);
  const position = { generation: 'g', number: 1, sum: '0', counts: noRows };
  const header = {
    format: 'readout-snapshot',
    version: backupVersion,
    reason: 'asked',
    application: '0.1.0',
    created: '2026-11-24T10:00:00.000Z',
    position,
  } as const;
  return (await encodeBackup({ header, rows })).packed;
}

test('a backup read as a file of annotations gives identical rows and the labels they need', async () => {
  const rows = [
    markedOn('one plan', {
      id: idOf(1),
      labelId: 'own',
      note: 'Half a pair: \ud800',
      tags: ['a b'],
    }),
    markedOn('the sea', { id: idOf(2), creator: 'Anna' }),
    ...otherKinds(),
  ];
  const read = readAnnotationFile(new Uint8Array(await backupOf(rows)));
  if (!read.ok) throw new Error(read.error);
  const set = setOf(rows);
  const plan = planImport(read.value, {
    documents: [talks],
    sources: set.documents.map(({ source }) => source),
    labels: set.labels,
    here: new Map(),
    bin: new Map(),
    chosen: new Map(),
    sender: null,
    now: '2030-01-01T00:00:00.000Z',
  });
  const change = importChange(plan, new Map(), [], 'a backup', countedContext());
  const after = change?.rows.map((row) => row.after) ?? [];
  expect(after[0]).toMatchObject({ id: 'own', name: 'My own', hue: 'teal' });
  expect(after.slice(1)).toEqual(rows);
});

test('a backup with a changed byte is refused as damaged', async () => {
  const packed = new Uint8Array(await backupOf([markedOn('one plan')]));
  packed.set([packed[40] === 0 ? 1 : 0], 40);
  expect(readAnnotationFile(packed)).toEqual({ ok: false, error: 'damaged' });
});
