/** Days as the engine's own tables of locales write them: words that none of us made. */
import { describe, expect, test } from 'vitest';
import { dateLineOf } from './date-line';

const locales =
  'en-GB en-US en-AU en-IN en-CA fr fr-CA de de-AT es es-MX it pt-PT pt-BR ca nl sv da nb is fi et lv lt pl cs sk sl hr sr sr-Latn bs mk bg ru uk be kk ky el tr az ro hu sq id ms ar ar-EG ar-MA ar-SY he hi bn ur fa th vi ko ja zh zh-TW mn uz ka hy tl sw';
const styles = ['full', 'long'] as const;
const days = [...Array(12).keys()].map((month) => new Date(Date.UTC(2023, month, 3 + 2 * month)));

describe.each(locales.split(' '))('%s', (locale) => {
  test.each(styles)('%s', (dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    // 3/4/2023 is one of two days where only a region tells which.
    const written = days.map((day) => ({ day, text: format.format(day) })).filter(isClear);
    expect(written.length).toBeGreaterThan(0);
    for (const { day, text } of written)
      expect(`${text} ${dateLineOf(text, locale)?.iso}`).toBe(`${text} ${isoOf(day)}`);
  });
});

function isClear({ text }: { readonly text: string }): boolean {
  return !/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text) || /^(?:1[3-9]|2\d)\//.test(text);
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
