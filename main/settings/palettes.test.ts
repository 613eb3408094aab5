/**
 * WCAG contrast of every text on everything it stands on, in every palette. It is here because it
 * reads the style sheets as files, which the page's own tests cannot.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hues } from '#core/annotations/label';
import { palettes, papers } from '#core/reading/theme';

const page = join(import.meta.dirname, '../../renderer');

type Colour = readonly [red: number, green: number, blue: number];

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

  test('gives no two labels the same marker', () => {
    expect(new Set(hues.map((hue) => tokens.get(`mark-${hue}`))).size).toBe(hues.length);
  });
});

function readTokens(palette: string): ReadonlyMap<string, string> {
  const css = readFileSync(join(page, 'ui/themes', `${palette}.css`), 'utf8');
  const found = css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

/** How much ink the painter lays over words that two marks share; read where it is written. */
function overlapShare(): number {
  const written = /color-mix\(in srgb, var\(--ink\) (\d+)%, transparent\)/;
  const file = join(page, 'features/annotating/highlight-styles.ts');
  const share = written.exec(readFileSync(file, 'utf8'))?.[1];
  if (share === undefined) throw new Error('The overlap is not painted as this test believes.');
  return Number(share) / 100;
}

function parseHex(hex: string): Colour {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function mix(over: Colour, under: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
