import type { Annotation } from '#core/model/annotation';
import type { ActContext } from '#core/changes/make-change';
import type { DocumentSummary } from '#core/document/document-summary';
import type { DocumentRecord } from '#core/document/document';
import type { LibraryDocument } from '#core/model/library-document';
import { addBundledRevision, textsToRenew } from '#core/library/renewed-bundled';
import { writeStoredText } from '#core/library/stored-text';
import type { OpenStorage } from './storage';
import { desktop } from '../desktop/desktop';
import { createTaskRunner, type TaskRunner } from '../workers/task-runner';
import { loadText } from './load-document';

interface Around {
  /** Whether a document has annotations. */
  readonly isMarked: (id: string) => boolean;
  /** Reads them; a screen that shows the document has them from then on. */
  readonly annotationsOf: (id: string) => Promise<readonly Annotation[]>;
  readonly log: OpenStorage['log'];
  readonly context: ActContext;
}

/**
 * Moves annotated documents to their newer bundled wording before they are shown. What cannot be
 * read stays as it is, and is retried at the next start.
 */
export async function renewBundled(
  bundled: readonly DocumentSummary[],
  documents: readonly LibraryDocument[],
  { isMarked, annotationsOf, log, context }: Around,
): Promise<void> {
  const rowOf = new Map(documents.map((row) => [row.id, row]));
  // The worker starts with the first task: usually there is none.
  const runner = createTaskRunner();
  for (const { id, revision } of bundled) {
    const document = rowOf.get(id) ?? null;
    if (!document && !isMarked(id)) continue;
    const annotations = await annotationsOf(id);
    const revisions = textsToRenew(revision, document, annotations);
    if (revisions.length === 0) continue;
    const texts = await Promise.allSettled(revisions.map((each) => loadText(id, each)));
    const earlier = texts.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
    if (earlier.length === 0) continue;
    const now = await loadText(id, null);
    const stored = await desktop.storeTexts({
      texts: [{ revision, content: writeStoredText(now) }],
    });
    if (!stored.ok) continue;
    const carried = await carriedFrom(earlier, now, annotations, runner);
    log.commit(addBundledRevision({ document, earlier, bundled: now, carried }, context));
    await log.settled();
  }
  runner.cancel();
}

async function carriedFrom(
  earlier: readonly DocumentRecord[],
  after: DocumentRecord,
  annotations: readonly Annotation[],
  runner: TaskRunner,
): Promise<(readonly [Annotation, Annotation])[]> {
  const carried: (readonly [Annotation, Annotation])[] = [];
  for (const before of earlier) {
    const own = annotations.filter(({ revision }) => revision === before.revision);
    const order = { before, after, annotations: own, earlier: [] };
    carried.push(...(await runner.run('carryOver', order)).carried);
  }
  return carried;
}
