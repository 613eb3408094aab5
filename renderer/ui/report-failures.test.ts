import { expect, test } from 'vitest';
import { failureSentence } from './report-failures';

class Cancelled extends Error {}

test('what nobody has caught is said, with what to do', () => {
  for (const thrown of [new TypeError('x is undefined'), 'a message', undefined]) {
    expect(failureSentence(thrown, [Cancelled])).toContain('restart Readout');
  }
});

test('nothing is said of what was stopped, or of a layout that goes on in the next frame', () => {
  expect(failureSentence(new Cancelled(), [Cancelled])).toBeNull();
  const loop = 'ResizeObserver loop completed with undelivered notifications.';
  expect(failureSentence(loop, [Cancelled])).toBeNull();
});
