import type { RevisionComparison } from '#core/diff/compare-revisions';
import type { DocumentRecord } from '#core/document/document';
import { createTaskRunner } from '../workers/task-runner';
import { loadText } from './load-document';

/** Two texts of a document, compared. */
export interface LoadedRevision {
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  readonly comparison: RevisionComparison;
}

let known: { readonly key: string; readonly load: Promise<LoadedRevision> } | null = null;

/**
 * Loads and compares two texts; the same promise while the same two are requested, as `use` needs
 * it.
 */
export function loadRevision(id: string, before: string, after: string): Promise<LoadedRevision> {
  const key = `${id} ${before} ${after}`;
  if (known?.key !== key) known = { key, load: compare(id, before, after) };
  return known.load;
}

async function compare(id: string, earlier: string, present: string): Promise<LoadedRevision> {
  const [before, after] = await Promise.all([loadText(id, earlier), loadText(id, present)]);
  const runner = createTaskRunner();
  const comparison = await runner.run('compare', { before, after }).finally(() => runner.cancel());
  return { before, after, comparison };
}
