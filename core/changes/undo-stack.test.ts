import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as acts from '#core/annotations/acts';
import * as labelActs from '#core/annotations/label-acts';
import {
  bookmark,
  changeRange,
  changeTags,
  deleteAnnotations,
  emptyBin,
  expireBin,
  highlight,
  noteOnDocument,
  relabel,
  rememberPlace,
  restoreFromBin,
  writeNote,
} from '#core/annotations/acts';
import type { ActContext } from './make-change';
import type { DocumentRecord } from '#core/document/document';
import { documents } from '#core/annotations/annotation.arbitrary';
import { isHighlight } from '#core/model/annotation';
import type { Change } from './change';
import {
  addLabel,
  editLabel,
  moveLabel,
  removeLabel,
  withLabel,
} from '#core/annotations/label-acts';
import { labelsFrom } from '#core/model/label';
import { emptyUndoStack, redo, remember, undo, type UndoSteps } from './undo-stack';
import { applyChange, emptyRowSet, type RowSet } from './row-set';

/** A library to make acts in, beside the fold of its log. */
function library(pause: number) {
  let count = 0;
  let time = Date.parse('2026-01-02T03:04:05.000Z');
  const rows = emptyRowSet();
  let history: UndoSteps = emptyUndoStack;
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
  return {
    annotations: sorted(rows.annotations),
    bin: sorted(rows.bin),
    labels: sorted(rows.labels),
  };
}

const document = firstDocument();

function firstDocument(): DocumentRecord {
  const [first] = fc.sample(documents, { numRuns: 1, seed: 3 });
  if (!first) throw new Error('no document generated');
  return first;
}

/**
 * Every act there is, on whatever is there; null where it does not apply. The walk below compares
 * this list with what the modules of acts export, so that a new act cannot be forgotten here.
 */
type Maker = (rows: RowSet, which: number, context: ActContext) => Change | null;
const makers: Readonly<Record<string, Maker>> = {
  highlight: (_rows, which, context) =>
    highlight(document, { start: 0, end: 1 + (which % 3) }, 'agreement', context).change,
  bookmark: (_rows, _which, context) => bookmark(document, { start: 0, end: 1 }, context),
  noteOnDocument: (_rows, which, context) =>
    noteOnDocument(document, `on all ${which}`, context).change,
  changeRange: (rows, which, context) => {
    const one = pick(highlightsOf(rows), which);
    return one ? changeRange(document, one, { start: 0, end: 1 + (which % 4) }, context) : null;
  },
  relabel: (rows, which, context) =>
    relabel(highlightsOf(rows), which % 2 ? 'concern' : 'position', 'X', context),
  changeTags: (rows, which, context) =>
    changeTags([...rows.annotations.values()], { add: [`t${which % 3}`], remove: ['t0'] }, context),
  writeNote: (rows, which, context) => {
    const one = pick([...rows.annotations.values()], which);
    return one ? writeNote(one, `note ${which}`, context) : null;
  },
  deleteAnnotations: (rows, which, context) => {
    const all = [...rows.annotations.values()];
    return all.length > 0 ? deleteAnnotations(all.slice(which % all.length), context) : null;
  },
  restoreFromBin: (rows, which, context) => {
    const one = pick([...rows.bin.values()], which);
    return one ? restoreFromBin([one], context) : null;
  },
  emptyBin: (rows, _which, context) =>
    rows.bin.size > 0 ? emptyBin([...rows.bin.values()], context) : null,
  addLabel: (rows, which, context) =>
    addLabel([...rows.labels.values()], look(`L${which}`), context).change,
  editLabel: (rows, which, context) => {
    const stored = [...rows.labels.values()];
    const one = pick(labelsFrom(stored), which);
    return one ? editLabel(stored, one.id, { name: `N${which}` }, context) : null;
  },
  moveLabel: (rows, which, context) => {
    const stored = [...rows.labels.values()];
    const one = pick(labelsFrom(stored), which);
    return one ? moveLabel(stored, one.id, which % 2, context) : null;
  },
  removeLabel: (rows, which, context) => {
    const stored = [...rows.labels.values()];
    const one = pick(labelsFrom(stored), which);
    if (!one) return null;
    const marked = withLabel([...rows.annotations.values()], one.id);
    return removeLabel(stored, one.id, marked, which % 2 ? 'agreement' : null, context);
  },
  rememberPlace: (_rows, which, context) => {
    const place = { id: 'd', offset: which, progress: 0, at: context.now() };
    return rememberPlace(null, place, context);
  },
};

const look = (name: string) => ({ name, hue: 'blue', underline: 'wavy', letter: 'X' }) as const;
const highlightsOf = (rows: RowSet) => [...rows.annotations.values()].filter(isHighlight);

function pick<T>(list: readonly T[], which: number): T | undefined {
  return list[which % Math.max(list.length, 1)];
}

/** Exported by the modules of acts without being an act of the reader. */
const noActs = ['expireBin', 'withLabel'];

test('every exported act is walked: done, undone and redone', () => {
  const named = Object.entries({ ...acts, ...labelActs })
    .filter(([name, value]) => typeof value === 'function' && !noActs.includes(name))
    .map(([name]) => name);
  expect(Object.keys(makers).sort()).toEqual(named.sort());
  for (const [name, make] of Object.entries(makers)) {
    const { rows, context, commit, history } = library(10_000);
    for (const label of ['agreement', 'position']) {
      commit(highlight(document, { start: 0, end: 1 }, label, context).change);
    }
    commit(deleteAnnotations([...rows.annotations.values()].slice(1), context));
    const before = state(rows);
    const change = make(rows, 5, context);
    if (change === null) throw new Error(`${name} made no change`);
    commit(change);
    if (change.role !== 'act') continue;
    expect(history().past.at(-1)?.name).toBe(change.name);
    const after = state(rows);
    expect(after, name).not.toEqual(before);
    commit(undo(history(), context));
    expect(state(rows), name).toEqual(before);
    commit(redo(history(), context));
    expect(state(rows), name).toEqual(after);
  }
});

test('a hundred random acts undone give the rows before, and redone the rows after', () => {
  const script = fc.array(fc.tuple(fc.nat(14), fc.nat(1000)), { minLength: 100, maxLength: 100 });
  fc.assert(
    fc.property(script, fc.constantFrom(200, 10_000), (steps, pause) => {
      const { rows, context, commit, history } = library(pause);
      const start = state(rows);
      for (const [kind, which] of steps) {
        commit(pick(Object.values(makers), kind)?.(rows, which, context) ?? null);
      }
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

test('a new act clears what could be redone', () => {
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
  expect(remember(emptyUndoStack, change)).toEqual(emptyUndoStack);
});

test('a note that expired in the bin is not restored by an old step', () => {
  const { rows, context, commit, history } = library(10_000);
  commit(highlight(document, { start: 0, end: 1 }, 'agreement', context).change);
  commit(deleteAnnotations([...rows.annotations.values()], context));
  commit(expireBin([...rows.bin.values()], context));
  expect(history().past).toEqual([]);
});
