import { expect, test } from 'vitest';
import type { LabelRow } from '#core/model/label';
import { editLabel } from './label-acts';

const context = { newId: () => 'new', now: () => '2024-05-01T10:00:00.000Z' };

function letterAfter(
  id: string,
  name: string,
  stored: readonly LabelRow[] = [],
): string | undefined {
  const change = editLabel(stored, id, { name }, context);
  const [row] = change?.rows ?? [];
  return row?.table === 'labels' ? row.after?.letter : undefined;
}

test('a letter from the old name is replaced by one from the new name', () => {
  expect(letterAfter('concern', 'Risk')).toBe('R');
  expect(letterAfter('follow-up', 'Überblick')).toBe('Ü');
  expect(letterAfter('key-point', '要点')).toBe('要');
});

test('a letter in use is skipped, and one that still fits stays', () => {
  expect(letterAfter('concern', 'Pact')).toBe('T');
  expect(letterAfter('concern', 'Danger')).toBe('N');
});

test('a letter that the reader has chosen stays', () => {
  const chosen = editLabel([], 'concern', { letter: 'Z' }, context);
  const [row] = chosen?.rows ?? [];
  const stored = row?.table === 'labels' && row.after ? [row.after] : [];
  expect(letterAfter('concern', 'Risk', stored)).toBe('Z');
});
