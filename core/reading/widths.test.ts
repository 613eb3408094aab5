import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnTo, movedByKey, defaultWidths, widthRanges, type WidthName } from './widths';
import { keptWidthsSchema, widthsSchema } from './widths-schema';

const range = { least: 200, most: 480, step: 8 };
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

test('wherever a handle is drawn to, the width is in its range, and drawing there again changes nothing', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (to) => {
      const width = drawnTo(range, to);
      expect(width).toBeGreaterThanOrEqual(range.least);
      expect(width).toBeLessThanOrEqual(range.most);
      expect(drawnTo(range, width)).toBe(width);
    }),
  );
});

test('an arrow and its opposite bring a handle back, unless it is at an end', () => {
  expect(movedByKey(range, 240, press('ArrowRight'), 'ArrowRight')).toBe(248);
  expect(movedByKey(range, 248, press('ArrowLeft'), 'ArrowRight')).toBe(240);
  expect(movedByKey(range, 240, press('ArrowLeft', true), 'ArrowLeft')).toBe(280);
  expect(movedByKey(range, 200, press('ArrowLeft'), 'ArrowRight')).toBe(200);
  expect(movedByKey(range, 240, press('Home'), 'ArrowRight')).toBe(200);
  expect(movedByKey(range, 240, press('End'), 'ArrowLeft')).toBe(480);
  expect(movedByKey(range, 240, press('a'), 'ArrowLeft')).toBeNull();
});

test('defaults are in range, and anything out of range gives the default', () => {
  expect(widthsSchema.parse(defaultWidths)).toEqual(defaultWidths);
  expect(keptWidthsSchema.parse({ side: 300, notes: -4 })).toEqual({ ...defaultWidths, side: 300 });
  for (const kept of [undefined, null, 'wide', []])
    expect(keptWidthsSchema.parse(kept)).toEqual(defaultWidths);
  for (const name of Object.keys(widthRanges) as WidthName[]) {
    const { least, most } = widthRanges[name];
    expect(least).toBeLessThan(most);
  }
});
