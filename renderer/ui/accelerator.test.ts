import { expect, test } from 'vitest';
import { formatAccelerator, matchesAccelerator } from './accelerator';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('the command key is Control, and Command on macOS', () => {
  const control = { ...none, key: 'l', code: 'KeyL', ctrlKey: true };
  const command = { ...none, key: 'l', code: 'KeyL', metaKey: true };
  expect(matchesAccelerator(control, 'CommandOrControl+L', false)).toBe(true);
  expect(matchesAccelerator(control, 'CommandOrControl+L', true)).toBe(false);
  expect(matchesAccelerator(command, 'CommandOrControl+L', true)).toBe(true);
});

test('another modifier is another shortcut', () => {
  const event = { ...none, key: 'E', code: 'KeyE', ctrlKey: true };
  expect(matchesAccelerator(event, 'CommandOrControl+Shift+E', false)).toBe(false);
});

test('the key is found where another script is switched on', () => {
  const event = { ...none, key: 'д', code: 'KeyL', ctrlKey: true };
  expect(matchesAccelerator(event, 'CommandOrControl+L', false)).toBe(true);
});

test('shortcuts are written as the system writes them', () => {
  expect(formatAccelerator('CommandOrControl+Shift+E', false)).toBe('Ctrl+Shift+E');
  expect(formatAccelerator('CommandOrControl+Shift+E', true)).toBe('⌘⇧E');
});

test('plus is plus with Shift and without, and on the key it shares with the equals sign', () => {
  const control = { ...none, ctrlKey: true };
  const zoomIn = 'CommandOrControl+Plus';
  expect(matchesAccelerator({ ...control, key: '+', code: 'NumpadAdd' }, zoomIn, false)).toBe(true);
  expect(matchesAccelerator({ ...control, key: '=', code: 'Equal' }, zoomIn, false)).toBe(true);
  const shifted = { ...control, shiftKey: true, key: '+', code: 'Equal' };
  expect(matchesAccelerator(shifted, zoomIn, false)).toBe(true);
  expect(matchesAccelerator({ ...control, key: '-', code: 'Minus' }, zoomIn, false)).toBe(false);
});

test('Control and Command together are a shortcut of their own', () => {
  const event = { ...none, key: 'f', code: 'KeyF', ctrlKey: true, metaKey: true };
  expect(matchesAccelerator(event, 'Control+Command+F', true)).toBe(true);
  expect(matchesAccelerator(event, 'CommandOrControl+F', true)).toBe(false);
  expect(formatAccelerator('Control+Command+F', true)).toBe('⌃⌘F');
});
