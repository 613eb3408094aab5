import { expect, test } from 'vitest';
import { forbidden } from './arrows.mjs';
import { findingsOf } from './lint-code.mjs';

test.each([
  ['core/document/blocks.ts', 'react'],
  ['core/document/blocks.ts', 'node:fs'],
  ['core/document/blocks.ts', '../../main/journal/line'],
  ['main/index.ts', '../renderer/ui/format'],
  ['main/index.ts', 'dexie'],
  ['preload/index.ts', '../main/index'],
  ['renderer/app/shell.tsx', '../../main/index'],
  ['renderer/app/shell.tsx', 'electron'],
  ['renderer/app/shell.tsx', 'dexie'],
  ['renderer/ui/store.ts', '../db/database'],
  ['renderer/db/database.ts', '../features/reader/article'],
  ['renderer/features/reader/article.tsx', '../library/library-screen'],
  ['renderer/features/reader/article.tsx', '../../app/shell'],
  ['e2e/reading.spec.ts', '../main/index'],
])('%s may not import %s', (from, target) => {
  expect(forbidden(from, target)).not.toBeNull();
});

test.each([
  ['core/annotations/acts.ts', '#core/document/blocks'],
  ['core/document/blocks.test.ts', 'fast-check'],
  ['main/index.ts', 'electron'],
  ['main/library/bundled-summaries.ts', '#core/document/document'],
  ['preload/index.ts', 'electron'],
  ['renderer/features/reader/article.tsx', '../../ui/format'],
  ['renderer/app/shell.tsx', '../features/reader/reader-page'],
  ['renderer/db/database.ts', 'dexie'],
  ['scripts/start.mjs', 'node:fs'],
])('%s may import %s', (from, target) => {
  expect(forbidden(from, target)).toBeNull();
});

test('a forbidden import fails the lint that npm run check runs', async () => {
  const code = "import '../../main/index';\n";
  expect(await findingsOf('readout/arrows', code, 'renderer/app/session.ts')).toHaveLength(1);
});
