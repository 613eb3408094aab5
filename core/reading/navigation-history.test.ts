import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  push,
  emptyNavigation,
  step,
  type NavigationHistory,
  type ReadingLocation,
} from './navigation-history';

const at = (offset: number, documentId = 'a'): ReadingLocation => ({ documentId, offset });

test('back goes to the place that was left last, forward to where one came from', () => {
  const history = push(push(emptyNavigation, at(1)), at(50));
  const back = step(history, 'back', at(900));
  expect(back?.to).toEqual(at(50));
  expect(back && step(back.history, 'forward', at(50))?.to).toEqual(at(900));
});

test('a jump clears the forward list', () => {
  const back = step(push(emptyNavigation, at(1)), 'back', at(9));
  expect(back && push(back.history, at(1)).forward).toEqual([]);
});

test('the current place is not a step', () => {
  const history = push(push(emptyNavigation, at(1)), at(50));
  expect(step(history, 'back', at(50))?.to).toEqual(at(1));
  expect(step(push(emptyNavigation, at(1)), 'back', at(1))).toBeNull();
});

test('from a list, back goes to the text that was left', () => {
  const back = step(push(emptyNavigation, at(7)), 'back', null);
  expect(back).toEqual({ history: emptyNavigation, to: at(7) });
});

const anyPlace: fc.Arbitrary<ReadingLocation> = fc.record({
  documentId: fc.constantFrom('a', 'b'),
  offset: fc.nat(5),
});

test('going all the way back and forward again ends where it began', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { maxLength: 12 }), anyPlace, (left, here) => {
      let history: NavigationHistory = left.reduce(push, emptyNavigation);
      let now = here;
      const go = (direction: 'back' | 'forward') => {
        for (let next = step(history, direction, now); next; next = step(history, direction, now)) {
          expect(next.to).not.toEqual(now);
          ({ history, to: now } = next);
        }
      };
      go('back');
      expect(history.back.every((place) => JSON.stringify(place) === JSON.stringify(now))).toBe(
        true,
      );
      go('forward');
      expect(now).toEqual(here);
    }),
  );
});

test('no more than a hundred places are kept', () => {
  let history = emptyNavigation;
  for (let offset = 0; offset < 300; offset += 1) history = push(history, at(offset));
  expect(history.back).toHaveLength(100);
  expect(history.back.at(-1)).toEqual(at(299));
});
