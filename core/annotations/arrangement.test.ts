import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookmark, changeRange, changeTags, highlight, noteOnDocument, relabel } from './acts';
import type { Annotation, Highlight } from '#core/model/annotation';
import { countedContext, passagesIn } from './annotation.arbitrary';
import { createArranger } from './arrangement';

const acts = fc.array(
  fc.record({
    act: fc.constantFrom('mark', 'relabel', 'move', 'tag', 'bookmark', 'note', 'lose', 'remove'),
    at: fc.nat(),
    from: fc.double({ min: 0, max: 0.99, noNaN: true }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { maxLength: 20 },
);

test('after any acts, the arrangement equals one made from scratch', () => {
  fc.assert(
    fc.property(passagesIn, acts, ({ document, passage: { end } }, drawn) => {
      const context = countedContext();
      const arrange = createArranger(document);
      let rows: readonly Annotation[] = [];
      for (const { act, at, from, share } of drawn) {
        const start = Math.floor(from * end);
        const passage = { start, end: start + Math.max(1, Math.floor(share * (end - start))) };
        rows = after(rows, act, at, passage);
        expect(arrange(rows)).toEqual(createArranger(document)(rows));
      }

      function after(
        before: readonly Annotation[],
        act: string,
        at: number,
        passage: { start: number; end: number },
      ): readonly Annotation[] {
        const highlights = before.filter((each): each is Highlight => each.kind === 'highlight');
        const chosen = highlights[at % highlights.length];
        const changed = (change: ReturnType<typeof relabel>) => put(before, change);
        if (act === 'mark') {
          return put(before, highlight(document, passage, 'position', context).change);
        }
        if (act === 'bookmark') return put(before, bookmark(document, passage, context));
        if (act === 'note') return put(before, noteOnDocument(document, 'n', context).change);
        if (!chosen) return before;
        if (act === 'relabel') return changed(relabel([chosen], 'concern', 'Concern', context));
        if (act === 'move') return changed(changeRange(document, chosen, passage, context));
        if (act === 'tag')
          return changed(changeTags([chosen], { add: ['t'], remove: [] }, context));
        if (act === 'remove') return before.filter((each) => each !== chosen);
        return before.map((each) => (each === chosen ? withoutPlace(chosen) : each));
      }
    }),
  );
});

test('what an act does not touch stays the same object', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const context = countedContext();
      const arrange = createArranger(document);
      const first = highlight(document, passage, 'position', context).annotation;
      const note = noteOnDocument(document, 'n', context).annotation;
      const before = arrange([first, note]);
      const second = highlight(document, passage, 'position', context).annotation;
      const next = arrange([first, note, second]);
      expect(next.marks.passages).toHaveLength(2);
      expect(next.marks.passages).toContain(before.marks.passages[0]);
      expect(next.carded).toBe(before.carded);
      expect(next.whole).toBe(before.whole);
      expect(next.bookmarks).toBe(before.bookmarks);
    }),
  );
});

/** The rows after a change, as the store holds them: an existing row keeps its place. */
function put(rows: readonly Annotation[], change: ReturnType<typeof relabel>) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of change?.rows ?? []) {
    if (row.table === 'annotations' && row.after) byId.set(row.id, row.after);
  }
  return [...byId.values()];
}

/** The same annotation on words that the text does not have. */
function withoutPlace(annotation: Highlight): Highlight {
  const { anchor } = annotation;
  const quote = { exact: '\u0001 nowhere \u0001', prefix: '', suffix: '' };
  return { ...annotation, anchor: { ...anchor, quote } };
}
