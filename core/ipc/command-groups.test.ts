import { expect, test } from 'vitest';
import { acceleratorOf, commands, type CommandId } from './commands';
import { commandGroups } from './command-groups';

test('every command is listed once', () => {
  const listed = commandGroups.flatMap(({ ids }) => ids);
  expect([...listed].sort()).toEqual(Object.keys(commands).sort());
});

test.each([false, true])('no two commands share their keys (macOS: %s)', (mac) => {
  const keys = (Object.keys(commands) as CommandId[]).map((id) => acceleratorOf(id, mac));
  expect(new Set(keys).size).toBe(keys.length);
});
