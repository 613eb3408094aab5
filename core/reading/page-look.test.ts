import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranges, stepped, defaultLook, type RangeName } from './page-look';
import { keptPageLookSchema, pageLookSchema } from './page-look-schema';

test('the default look is valid and is stored unchanged', () => {
  expect(pageLookSchema.parse(defaultLook)).toEqual(defaultLook);
  expect(keptPageLookSchema.parse(defaultLook)).toEqual(defaultLook);
});

test('damaged values fall back one by one and leave the others alone', () => {
  const kept = { ...defaultLook, face: 'fraktur', size: 22, measure: 'wide', lineHeight: 900 };
  expect(keptPageLookSchema.parse(kept)).toEqual({ ...defaultLook, size: 22 });
});

test('any stored value gives a valid look', () => {
  const anyLook = fc.oneof(
    fc.anything(),
    fc.record(
      {
        face: fc.oneof(fc.constant('sans'), fc.anything()),
        size: fc.oneof(fc.double(), fc.anything()),
        justified: fc.oneof(fc.boolean(), fc.anything()),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(anyLook, (kept) => {
      expect(pageLookSchema.safeParse(keptPageLookSchema.parse(kept)).success).toBe(true);
    }),
  );
});

test('a step up and a step down come back to the same place, and never leave the range', () => {
  const names = Object.keys(ranges) as RangeName[];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(60), (name, ups) => {
      const { least, most } = ranges[name];
      let value: number = least;
      for (let up = 0; up < ups; up += 1) value = stepped(name, value, 1);
      expect(value).toBeLessThanOrEqual(most);
      if (value < most) expect(stepped(name, stepped(name, value, 1), -1)).toBe(value);
      expect(stepped(name, least, -1)).toBe(least);
    }),
  );
});
