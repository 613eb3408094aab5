import { describe, expect, test } from 'vitest';
import { acceleratorOf, commands, type CommandId } from './commands';
import { clashOf, isPossible, keysOf, keysPressed, usableKeys } from './keys';

const none = { control: false, command: false, alt: false, shift: false };

test('a chosen key replaces the default one', () => {
  expect(keysOf('find', { find: 'F6' }, false)).toBe('F6');
  expect(keysOf('find', {}, false)).toBe('CommandOrControl+F');
  expect(keysOf('go-back', {}, true)).toBe('CommandOrControl+[');
});

test('every default key is possible, except the question mark', () => {
  for (const id of Object.keys(commands) as CommandId[]) {
    for (const mac of [false, true]) {
      const keys = acceleratorOf(id, mac);
      expect([keys, isPossible(keys)]).toEqual([keys, keys !== 'Shift+?']);
    }
  }
});

describe('keys that no command can have', () => {
  test.each([
    'N',
    'Shift+N',
    'CommandOrControl+C',
    'Hyper+N',
    'Alt+Alt+N',
    'CommandOrControl+',
    '',
  ])('%s', (keys) => {
    expect(isPossible(keys)).toBe(false);
  });
});

test('a clash names the other command, also with a chosen key', () => {
  expect(clashOf('print', 'CommandOrControl+F', {}, false)).toBe('find');
  expect(clashOf('print', 'CommandOrControl+F', { find: 'F6' }, false)).toBeNull();
  expect(clashOf('print', 'F6', { find: 'F6' }, false)).toBe('find');
});

test('unknown, impossible and duplicate keys of a settings file are left out', () => {
  const stored = {
    find: 'F6',
    print: 'F6',
    redo: 'N',
    fly: 'F7',
    undo: 3,
    labels: 'CommandOrControl+P',
  };
  expect(usableKeys(stored, false)).toEqual({ find: 'F6' });
});

test.each([
  [{ ...none, key: 'e', control: true, shift: true }, false, 'CommandOrControl+Shift+E'],
  [{ ...none, key: 'e', command: true }, true, 'CommandOrControl+E'],
  [{ ...none, key: 'arrowleft', alt: true }, false, 'Alt+Left'],
  [{ ...none, key: 'f6' }, false, 'F6'],
  [{ ...none, key: '+', control: true }, false, 'CommandOrControl+Plus'],
  [{ ...none, key: 'n' }, false, null],
  [{ ...none, key: 'control', control: true }, false, null],
])('%j is written as its keys', (press, mac, keys) => {
  expect(keysPressed(press, mac)).toBe(keys);
});
