import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import { canonicalText } from '#core/document/canonical-text';
import { extended, nextUnit, withEdgeMoved, type ReadingUnit } from './reading-cursor';
import type { Passage } from '#core/text/passage';

const units = fc.constantFrom<ReadingUnit>('paragraph', 'sentence', 'word');

function walk(next: (from: Passage) => Passage | null, from: Passage): Passage[] {
  const found: Passage[] = [];
  for (let at = next(from); at; at = next(at)) found.push(at);
  return found;
}

test('walking forward and backward visits the same units, in order, none overlapping', () => {
  fc.assert(
    fc.property(documents, units, (document, unit) => {
      const { length } = canonicalText(document.blocks);
      const forward = walk((at) => nextUnit(document, at, unit, 1), { start: 0, end: 0 });
      const back = walk((at) => nextUnit(document, at, unit, -1), { start: length, end: length });
      expect(back.toReversed()).toEqual(forward);
      for (const [index, { start, end }] of forward.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(forward[index - 1]?.end ?? 0);
      }
    }),
  );
});

test('extending by a unit and taking it off gives the cursor back', () => {
  fc.assert(
    fc.property(documents, units, (document, unit) => {
      const first = nextUnit(document, { start: 0, end: 0 }, unit, 1);
      if (!first) return;
      const longer = extended(document, first, unit, 1);
      expect(longer.start).toBe(first.start);
      expect(extended(document, longer, unit, -1)).toEqual(first);
    }),
  );
});

test('an edge moves by a word and never past the last word', () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(
        fc.tuple(
          fc.constantFrom('start' as const, 'end' as const),
          fc.constantFrom(1 as const, -1 as const),
        ),
        { maxLength: 30 },
      ),
      (document, moves) => {
        let passage = nextUnit(document, { start: 0, end: 0 }, 'word', 1);
        if (!passage) return;
        const text = canonicalText(document.blocks);
        for (const [edge, step] of moves) {
          const next = withEdgeMoved(document, passage, edge, step);
          expect(next[edge === 'start' ? 'end' : 'start']).toBe(
            passage[edge === 'start' ? 'end' : 'start'],
          );
          passage = next;
          expect(text.slice(passage.start, passage.end).trim()).not.toBe('');
        }
      },
    ),
  );
});
