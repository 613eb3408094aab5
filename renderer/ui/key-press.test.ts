import { describe, expect, test } from 'vitest';
import { isQuestionMark, keyOf, type KeyPress } from './key-press';

const press = (key: string, code: string, more: Partial<KeyPress> = {}) => ({
  key,
  code,
  shiftKey: false,
  ...more,
});

describe('the key that is meant', () => {
  test.each([
    ['United States', press('n', 'KeyN'), 'n'],
    ['with Shift', press('N', 'KeyN'), 'n'],
    ['Dvorak: the letter typed, not its place', press('n', 'KeyL'), 'n'],
    ['French: the letter typed, not its place', press('w', 'KeyZ'), 'w'],
    ['German: a letter of its own', press('ü', 'BracketLeft'), 'ü'],
    ['Russian', press('т', 'KeyN'), 'n'],
    ['Mongolian', press('р', 'KeyN'), 'n'],
    ['Greek', press('ν', 'KeyN'), 'n'],
    ['Arabic', press('ى', 'KeyN'), 'n'],
    ['Hebrew', press('מ', 'KeyN'), 'n'],
    ['Japanese kana', press('み', 'KeyN'), 'n'],
    ['Korean', press('ㅜ', 'KeyN'), 'n'],
    ['Arabic digits', press('٣', 'Digit3'), '3'],
    ['a named key', press('ArrowLeft', 'ArrowLeft'), 'arrowleft'],
  ])('%s', (_, event, key) => {
    expect(keyOf(event)).toBe(key);
  });

  test.each([
    ['a word is composed', press('n', 'KeyN', { isComposing: true })],
    ['an input method has the key', press('Process', 'KeyN')],
    ['an accent waits for its letter', press('Dead', 'Quote')],
  ])('none while %s', (_, event) => {
    expect(keyOf(event)).toBeNull();
  });
});

describe('a question mark', () => {
  test.each([
    ['United States', { ...press('?', 'Slash'), shiftKey: true }],
    ['French, on its own key', { ...press('?', 'KeyM'), shiftKey: true }],
    ['a layout that has it without Shift', press('?', 'Slash')],
    ['Russian, typed', { ...press('?', 'Digit7'), shiftKey: true }],
    ['Arabic', { ...press('\u061F', 'Slash'), shiftKey: true }],
    ['Greek, by its place', { ...press('Ϊ', 'Slash'), shiftKey: true }],
  ])('%s', (_, event) => {
    expect(isQuestionMark(event)).toBe(true);
  });

  test('is none while a word is composed, nor another key', () => {
    expect(isQuestionMark(press('?', 'Slash', { isComposing: true }))).toBe(false);
    expect(isQuestionMark(press('/', 'Slash'))).toBe(false);
  });
});
