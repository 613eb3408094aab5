import { expect, test } from 'vitest';
import { err, ok, type Result } from './result';

test('an outcome carries its value or its error, distinguished by one flag', () => {
  const half = (whole: number): Result<number, 'odd'> =>
    whole % 2 === 0 ? ok(whole / 2) : err('odd');
  expect(half(4)).toEqual({ ok: true, value: 2 });
  expect(half(3)).toEqual({ ok: false, error: 'odd' });
});
