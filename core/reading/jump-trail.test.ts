import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leave, noTrail, step, type JumpTrail, type TrailPlace } from './jump-trail';

const at = (offset: number, documentId = 'a'): TrailPlace => ({ documentId, offset });

test('back goes to the place that was left last, forward to where one came from', () => {
  const trail = leave(leave(noTrail, at(1)), at(50));
  const back = step(trail, 'back', at(900));
  expect(back?.to).toEqual(at(50));
  expect(back && step(back.trail, 'forward', at(50))?.to).toEqual(at(900));
});

test('a jump gives up what was forward', () => {
  const back = step(leave(noTrail, at(1)), 'back', at(9));
  expect(back && leave(back.trail, at(1)).forward).toEqual([]);
});

test('the place one stands at is no step', () => {
  const trail = leave(leave(noTrail, at(1)), at(50));
  expect(step(trail, 'back', at(50))?.to).toEqual(at(1));
  expect(step(leave(noTrail, at(1)), 'back', at(1))).toBeNull();
});

test('from a list, back goes to the text that was left', () => {
  const back = step(leave(noTrail, at(7)), 'back', null);
  expect(back).toEqual({ trail: noTrail, to: at(7) });
});

const anyPlace: fc.Arbitrary<TrailPlace> = fc.record({
  documentId: fc.constantFrom('a', 'b'),
  offset: fc.nat(5),
});

test('going all the way back and forward again ends where it began', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { maxLength: 12 }), anyPlace, (left, here) => {
      let trail: JumpTrail = left.reduce(leave, noTrail);
      let now = here;
      const go = (direction: 'back' | 'forward') => {
        for (let next = step(trail, direction, now); next; next = step(trail, direction, now)) {
          expect(next.to).not.toEqual(now);
          ({ trail, to: now } = next);
        }
      };
      go('back');
      expect(trail.back.every((place) => JSON.stringify(place) === JSON.stringify(now))).toBe(true);
      go('forward');
      expect(now).toEqual(here);
    }),
  );
});

test('no more than a hundred places are kept', () => {
  let trail = noTrail;
  for (let offset = 0; offset < 300; offset += 1) trail = leave(trail, at(offset));
  expect(trail.back).toHaveLength(100);
  expect(trail.back.at(-1)).toEqual(at(299));
});
