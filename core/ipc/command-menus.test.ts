import { expect, test } from 'vitest';
import { acceleratorOf, commands, type CommandId } from './commands';
import { commandMenus, commandsOf } from './command-menus';

test('every command is in one menu', () => {
  const listed = commandMenus.flatMap(commandsOf);
  expect([...listed].sort()).toEqual(Object.keys(commands).sort());
});

test.each([false, true])('no two commands share their keys (macOS: %s)', (mac) => {
  const keys = (Object.keys(commands) as CommandId[]).map((id) => acceleratorOf(id, mac));
  expect(new Set(keys).size).toBe(keys.length);
});
