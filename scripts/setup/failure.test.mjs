import { expect, test } from 'vitest';
import { describeFailure, SetupFailure } from './failure.mjs';

const systemError = (code, path) => Object.assign(new Error(`${code}: details`), { code, path });

test('every failure becomes one sentence', () => {
  expect(describeFailure(new SetupFailure('Do this.'))).toBe('Do this.');
  expect(describeFailure(systemError('ENOSPC'))).toContain('make room');
  expect(describeFailure(systemError('EACCES', '/x'))).toContain('/x cannot be written');
  expect(describeFailure(new Error('surprise'))).toMatch(/^This failed: surprise .*\.$/);
});
