import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deleteAnnotations,
  emptyBin,
  expireBin,
  highlight,
  relabel,
  rememberPlace,
  restoreFromBin,
  writeNote,
  type ActContext,
} from './acts';
import type { DocumentRecord } from '#core/document/document';
import { documents } from './annotation.arbitrary';
import type { Change } from './change';
import { noHistory, redo, remember, undo, type History } from './history';
import { applyChange, emptyRowSet, type RowSet } from './row-set';

/** A library that acts are made in, with the log's fold beside it. */
function library(pause: number) {
  let count = 0;
  let time = Date.parse('2026-01-02T03:04:05.000Z');
  const rows = emptyRowSet();
  let history: History = noHistory;
  const context: ActContext = {
    newId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    now: () => new Date(time).toISOString(),
  };
  function commit(change: Change | null): void {
    if (!change) return;
    time += pause;
    applyChange(rows, change);
    history = remember(history, change);
  }
  return { rows, context, commit, history: () => history };
}

function state(rows: RowSet): unknown {
  const sorted = <T>(table: Map<string, T>) => [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return { annotations: sorted(rows.annotations), bin: sorted(rows.bin) };
}

const document = firstDocument();

function firstDocument(): DocumentRecord {
  const [first] = fc.sample(documents, { numRuns: 1, seed: 3 });
  if (!first) throw new Error('no document generated');
  return first;
}

/** One random act on whatever is there; null where it does not apply. */
function randomAct(rows: RowSet, context: ActContext, kind: number, which: number): Change | null {
  const all = [...rows.annotations.values()];
  const binned = [...rows.bin.values()];
  const one = all[which % Math.max(all.length, 1)];
  const thrown = binned[which % Math.max(binned.length, 1)];
  switch (kind) {
    case 0:
    case 1:
      return highlight(document, { start: 0, end: 1 }, 'agreement', context).change;
    case 2:
      return one ? relabel(one, which % 2 ? 'concern' : 'position', 'X', context) : null;
    case 3:
      return one ? writeNote(one, `note ${which}`, context) : null;
    case 4:
      return one ? deleteAnnotations([one], context) : null;
    case 5:
      return thrown ? restoreFromBin([thrown], context) : null;
    case 6:
      return binned.length > 0 ? emptyBin(binned, context) : null;
    default:
      return rememberPlace(
        null,
        { id: 'd', offset: which, progress: 0, at: context.now() },
        context,
      );
  }
}

test('a hundred random acts, undone and redone, give the same rows at both ends', () => {
  const script = fc.array(fc.tuple(fc.nat(7), fc.nat(1000)), { minLength: 100, maxLength: 100 });
  fc.assert(
    fc.property(script, fc.constantFrom(200, 10_000), (acts, pause) => {
      const { rows, context, commit, history } = library(pause);
      const start = state(rows);
      for (const [kind, which] of acts) commit(randomAct(rows, context, kind, which));
      const end = state(rows);
      for (let left = 100; left > 0; left -= 1) commit(undo(history(), context));
      expect(state(rows)).toEqual(start);
      expect(history().past).toEqual([]);
      for (let left = 100; left > 0; left -= 1) commit(redo(history(), context));
      expect(state(rows)).toEqual(end);
    }),
    { numRuns: 50 },
  );
});

test('typing without a pause is one step, and a pause begins another', () => {
  for (const [pause, steps] of [
    [400, 2],
    [4000, 4],
  ] as const) {
    const { rows, context, commit, history } = library(pause);
    commit(highlight(document, { start: 0, end: 1 }, 'agreement', context).change);
    for (const note of ['B', 'Bu', 'Bud']) {
      const [annotation] = rows.annotations.values();
      if (annotation) commit(writeNote(annotation, note, context));
    }
    expect(history().past).toHaveLength(steps);
  }
});

test('a new act ends what could be redone', () => {
  const { context, commit, history } = library(10_000);
  commit(highlight(document, { start: 0, end: 1 }, 'agreement', context).change);
  commit(undo(history(), context));
  expect(history().future).toHaveLength(1);
  commit(highlight(document, { start: 0, end: 1 }, 'concern', context).change);
  expect(redo(history(), context)).toBeNull();
});

test('an undo whose act is older than the log that was read changes nothing', () => {
  const { context, commit, history } = library(10_000);
  commit(highlight(document, { start: 0, end: 1 }, 'agreement', context).change);
  const change = undo(history(), context);
  if (!change) throw new Error('nothing to undo');
  expect(remember(noHistory, change)).toEqual(noHistory);
});

test('a note that left the bin by itself is not brought back by an old step', () => {
  const { rows, context, commit, history } = library(10_000);
  commit(highlight(document, { start: 0, end: 1 }, 'agreement', context).change);
  commit(deleteAnnotations([...rows.annotations.values()], context));
  commit(expireBin([...rows.bin.values()], context));
  expect(history().past).toEqual([]);
});
