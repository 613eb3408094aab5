import { describe, expect, test } from 'vitest';
import { linesFromRight } from './from-right';
import type { PlacedText } from './page-layout';

const width = 6;

/** Each letter at its place, from the left edge of what is seen. */
function shown(letters: string, baseline = 100): PlacedText[] {
  return [...letters].flatMap((text, at) =>
    text === ' '
      ? []
      : [{ text, spans: [], left: at * width, right: (at + 1) * width, baseline, size: 10 }],
  );
}

const lines = (items: readonly PlacedText[]) => linesFromRight(items).map(({ text }) => text);

describe('a line from the right, letter by letter', () => {
  test('in the order of the page', () => {
    expect(lines(shown('ةيجراخلا ريزو'))).toEqual(['وزير الخارجية']);
  });

  test('in the order of the language', () => {
    expect(lines(shown('ةيجراخلا ريزو').toReversed())).toEqual(['وزير الخارجية']);
  });

  test('with figures and foreign words, which are read from the left', () => {
    expect(lines(shown('2024 سرام 15'))).toEqual(['15 مارس 2024']);
    expect(lines(shown('NATO םע שגפנ'))).toEqual(['נפגש עם NATO']);
    expect(lines(shown('3:27 ةعاسلا'))).toEqual(['الساعة 3:27']);
  });

  test('is where it was', () => {
    const [line] = linesFromRight(shown('ريزو'));
    expect(line).toMatchObject({ left: 0, right: 4 * width, baseline: 100 });
  });
});

test('whole words are put in order as well', () => {
  const word = (text: string, left: number): PlacedText => {
    return { text, spans: [], left, right: left + 40, baseline: 100, size: 10 };
  };
  expect(lines([word('وزير', 100), word('الخارجية', 50)])).toEqual(['وزير الخارجية']);
});

test('two lines stay two, and one of another script stays as it is', () => {
  const items = [...shown('ريزو'), ...shown('ab', 120), ...shown('ةيجراخلا', 140)];
  expect(lines(items)).toEqual(['وزير', 'a', 'b', 'الخارجية']);
});

test('a line of twenty thousand letters is read in bounded time', () => {
  const long = shown('ريزو 15, '.repeat(2_500));
  const started = process.cpuUsage();
  expect(linesFromRight(long).length).toBeGreaterThan(0);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
});
