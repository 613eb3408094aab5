import { expect, test } from 'vitest';
import { paletteOf, schemeOf, themeByName } from './theme';
import { nextZoom, zoomSteps } from './zoom';

const light = { dark: false, moreContrast: false };

test('following the system is paper or dark, and high contrast where the system asks for it', () => {
  expect(paletteOf('system', light)).toBe('paper');
  expect(paletteOf('system', { ...light, dark: true })).toBe('dark');
  expect(paletteOf('system', { ...light, moreContrast: true })).toBe('contrast-light');
  expect(paletteOf('system', { dark: true, moreContrast: true })).toBe('contrast-dark');
});

test('a chosen theme stays, whatever the system asks', () => {
  const other = { dark: true, moreContrast: true };
  expect(paletteOf('sepia', other)).toBe('sepia');
  expect(paletteOf('black', light)).toBe('black');
  expect(paletteOf('contrast', light)).toBe('contrast-light');
  expect(schemeOf('sepia')).toBe('light');
  expect(schemeOf('black')).toBe('dark');
});

test('the light theme of earlier versions is paper now', () => {
  expect(themeByName('light')).toBe('paper');
  expect(themeByName('dark')).toBe('dark');
  expect(themeByName(7)).toBe(7);
});

test('zooming goes through every step and stops at the ends', () => {
  const up = zoomSteps.map((step) => nextZoom(step, 1));
  expect(up).toEqual([...zoomSteps.slice(1), 3]);
  const down = zoomSteps.map((step) => nextZoom(step, -1));
  expect(down).toEqual([0.5, ...zoomSteps.slice(0, -1)]);
});
