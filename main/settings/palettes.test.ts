/**
 * WCAG contrast of every text on each of its backgrounds, in every palette. It is here because it
 * reads the style sheets as files, which the page's own tests cannot.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hues, starterLabels, underlinePatterns } from '#core/model/label';
import { palettes, papers } from '#core/reading/theme';
import {
  contrast,
  mix,
  page,
  parseHex,
  readTokens,
  seenWith,
  visionNames,
  type Colour,
} from './palettes.fixture';

describe.each(palettes)('the palette %s', (palette) => {
  const tokens = readTokens(palette);
  const wanted = palette.startsWith('contrast') ? 7 : 4.5;
  const token = (name: string): Colour => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`--${name} is not in ${palette}.css`);
    return parseHex(value);
  };
  const expectLegible = (text: Colour, ground: Colour, pair: string) =>
    expect(contrast(text, ground), pair).toBeGreaterThanOrEqual(wanted);

  test('has the paper that the window is made with', () => {
    expect(tokens.get('paper')).toBe(papers[palette]);
  });

  test('keeps texts legible on every surface', () => {
    for (const surface of ['bg', 'paper', 'hover']) {
      for (const text of ['ink', 'muted', 'faint', 'accent', 'danger']) {
        expectLegible(token(text), token(surface), `${text} on ${surface}`);
      }
      for (const hue of hues) {
        expectLegible(token(`ink-${hue}`), token(surface), `ink-${hue} on ${surface}`);
      }
    }
    expectLegible(token('accent-ink'), token('accent'), 'accent-ink on accent');
    expectLegible(token('ink'), token('danger-paper'), 'ink on danger-paper');
    expectLegible(token('danger'), token('danger-paper'), 'danger on danger-paper');
  });

  test('keeps the text legible on every label, also where two overlap', () => {
    const share = overlapShare();
    for (const hue of hues) {
      const mark = token(`mark-${hue}`);
      const overlap = mix(token('ink'), mark, share);
      expectLegible(token('ink'), mark, `ink on ${hue}`);
      expectLegible(token('ink'), overlap, `ink on ${hue} under an overlap`);
      expectLegible(token(`ink-${hue}`), mark, `ink-${hue} on its own marker`);
    }
  });

  test('keeps hits legible, and the current one apart from the others', () => {
    expectLegible(token('find-ink'), token('find'), 'find-ink on find');
    expectLegible(token('found-ink'), token('found'), 'found-ink on found');
    expect(contrast(token('found'), token('find'))).toBeGreaterThanOrEqual(1.5);
  });

  test('shows where the focus is on every surface', () => {
    for (const surface of ['bg', 'paper', 'hover']) {
      expect(contrast(token('focus'), token(surface)), surface).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(visionNames)('lets the lines of labels be seen with %s', (vision) => {
    for (const hue of hues) {
      const line = seenWith(vision, token(`ink-${hue}`));
      expect(contrast(line, seenWith(vision, token(`mark-${hue}`))), hue).toBeGreaterThanOrEqual(3);
      expect(contrast(line, seenWith(vision, token('paper'))), hue).toBeGreaterThanOrEqual(3);
    }
  });

  test('gives no two labels the same marker', () => {
    expect(new Set(hues.map((hue) => tokens.get(`mark-${hue}`))).size).toBe(hues.length);
  });
});

test('the starter labels differ in line and letter, for those who see no colour', () => {
  expect(new Set(starterLabels.map(({ underline }) => underline)).size).toBe(starterLabels.length);
  expect(new Set(starterLabels.map(({ letter }) => letter)).size).toBe(starterLabels.length);
  expect(underlinePatterns.length).toBeGreaterThanOrEqual(starterLabels.length);
});

/** How much ink is painted over words that two marks share; read from its source. */
function overlapShare(): number {
  const written = /color-mix\(in srgb, var\(--ink\) (\d+)%, transparent\)/;
  const file = join(page, 'features/annotate/highlight-styles.ts');
  const share = written.exec(readFileSync(file, 'utf8'))?.[1];
  if (share === undefined) throw new Error('The overlap is not painted as this test believes.');
  return Number(share) / 100;
}
