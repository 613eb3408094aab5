import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteAnnotations, highlight, relabel, rememberPlace, writeNote } from './acts';
import { countedContext, documents, passagesIn } from './annotation.arbitrary';
import { countAfter, inverseRows, noRows } from '#core/changes/change';
import { applyChange, emptyRowSet } from '#core/changes/row-set';

const [document] = fc.sample(documents, { numRuns: 1, seed: 7 });
if (!document) throw new Error('no document generated');
const passage = { start: 0, end: 1 };

test('a highlight is named after its section, or after the lead', () => {
  const { change } = highlight(document, passage, 'agreement', countedContext());
  expect(change.name).toMatch(/^Highlight in /);
  expect(change).toMatchObject({ role: 'act', of: null });
  expect(change.rows).toHaveLength(1);
});

test('a label or a note that stays the same is no change', () => {
  const context = countedContext();
  const { annotation } = highlight(document, passage, 'agreement', context);
  expect(relabel([annotation], 'agreement', 'Agreement', context)).toBeNull();
  expect(writeNote(annotation, '', context)).toBeNull();
});

test('notes are added, edited and deleted by name and kept as typed', () => {
  const context = countedContext();
  const { annotation } = highlight(document, passage, 'agreement', context);
  const noted = { ...annotation, note: ' a ' };
  expect(writeNote(annotation, ' a ', context)?.name).toBe('Add note');
  expect(writeNote(noted, 'b', context)?.name).toBe('Edit note');
  expect(writeNote(noted, '', context)?.name).toBe('Delete note');
  expect(writeNote(annotation, ' a ', context)?.rows[0]?.after).toMatchObject({ note: ' a ' });
});

test('the reading position is stored but cannot be undone', () => {
  const place = { id: 'doc', offset: 4, progress: 0.5, at: '2026-01-02T03:04:05.000Z' };
  expect(rememberPlace(null, place, countedContext()).role).toBe('quiet');
});

test('every act and its inverse leave the rows as they were, and the counts too', () => {
  fc.assert(
    fc.property(
      passagesIn,
      fc.string({ unit: 'grapheme' }),
      ({ document: made, passage: at }, note) => {
        const context = countedContext();
        const { change, annotation } = highlight(made, at, 'concern', context);
        const acts = [
          change,
          relabel([annotation], 'position', 'Position', context),
          writeNote({ ...annotation, labelId: 'position' }, note, context),
          deleteAnnotations([{ ...annotation, labelId: 'position', note }], context),
        ].filter((act) => act !== null);
        const rows = emptyRowSet();
        let counts = noRows;
        const states = acts.map((act) => {
          const before = [...rows.annotations.values()];
          applyChange(rows, act);
          counts = countAfter(counts, act);
          expect(counts.annotations).toBe(rows.annotations.size);
          return before;
        });
        for (const [index, act] of [...acts.entries()].reverse()) {
          applyChange(rows, { rows: inverseRows(act.rows) });
          expect([...rows.annotations.values()]).toEqual(states[index]);
        }
      },
    ),
  );
});
