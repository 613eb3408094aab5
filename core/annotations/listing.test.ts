import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight, noteOnDocument } from './acts';
import { countedContext, documents } from './annotation.arbitrary';
import type { Annotation } from '#core/model/annotation';
import { canonicalText } from '#core/document/canonical-text';
import { groupListed, isListed, listAnnotations, noFilter } from './listing';

const library = documents.chain((document) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom('a', 'b'), fc.constantFrom('', 'n #t')), {
      maxLength: 20,
    })
    .map((marks) => {
      const { length } = canonicalText(document.blocks);
      const context = countedContext();
      const annotations: Annotation[] = marks.map(([at, size, label, note], index) => {
        const start = at % length;
        const end = Math.min(length, start + 1 + size);
        const { annotation } = highlight(document, { start, end }, label, context);
        return { ...annotation, note, modified: `2026-01-0${1 + (index % 9)}T00:00:00.000Z` };
      });
      const whole = noteOnDocument(document, 'on all', context).annotation;
      return { document, annotations: [...annotations, whole] };
    }),
);

test('every annotation is listed once, in reading order or by day, under the heading it belongs to', () => {
  fc.assert(
    fc.property(library, ({ document, annotations }) => {
      const listed = listAnnotations(document, annotations);
      const ids = (list: readonly { annotation: Annotation }[]) =>
        list.map(({ annotation }) => annotation.id).sort();
      expect(ids(listed)).toEqual(annotations.map(({ id }) => id).sort());
      const starts = listed.flatMap(({ start }) => start ?? []);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const order of ['place', 'date'] as const) {
        const groups = groupListed(document, listed, order);
        expect(ids(groups.flatMap(({ items }) => items))).toEqual(ids(listed));
      }
      const days = groupListed(document, listed, 'date').map(({ heading }) => heading ?? '');
      expect(days).toEqual([...new Set(days)].sort().reverse());
    }),
  );
});

test('a filter keeps what fits all of it', () => {
  fc.assert(
    fc.property(library, ({ document, annotations }) => {
      const listed = listAnnotations(document, annotations);
      expect(listed.filter((each) => isListed(each, noFilter))).toEqual(listed);
      const filter = { labelIds: ['a'], tags: ['t'], withNote: true };
      for (const each of listed) {
        const { annotation } = each;
        const fits =
          annotation.kind === 'highlight' &&
          annotation.labelId === 'a' &&
          annotation.note === 'n #t';
        expect(isListed(each, filter)).toBe(fits);
      }
    }),
  );
});
