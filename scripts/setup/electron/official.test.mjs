import { expect, test } from 'vitest';
import { stuckDetector } from './official.mjs';

const seconds = (number) => number * 1000;

test('a download that grows is not stuck, however slow', () => {
  const isStuck = stuckDetector(0);
  for (let second = 1; second < 800; second++) {
    expect(isStuck(second, seconds(second))).toBe(false);
  }
});

test('a download that stops growing is stuck after a while', () => {
  const isStuck = stuckDetector(0);
  expect(isStuck(1000, seconds(1))).toBe(false);
  expect(isStuck(1000, seconds(20))).toBe(false);
  expect(isStuck(1000, seconds(22))).toBe(true);
});

test('no download may take for ever', () => {
  expect(stuckDetector(0)(1000, seconds(901))).toBe(true);
});
