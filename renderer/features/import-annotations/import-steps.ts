/** The steps of an import before anything is written: files to sets, a set to a plan. */
import { plainLabel } from '#core/model/label';
import type { ImportPlan } from '#core/import-annotations/import-plan';
import { ofDocument, type IncomingSet, type ReadFailure } from '#core/import-annotations/incoming';
import { documentsNamed } from '#core/import-annotations/incoming-document';
import type { NotesFile } from '../../navigation/waiting-notes';
import type { TaskRunner } from '../../workers/task-runner';
import type { ImportLibrary, ImportSource } from './import-source';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The document whose own file it is; null for a file of notes by itself. */
  readonly documentId: string | null;
}

/** Largest file that is read, in bytes; the same as main's limit for picked files. */
const maxBytes = 200_000_000;

/** The bytes of dropped files, and a sentence for each that is too large. */
export async function readDropped(dropped: readonly NotesFile[]) {
  const small = dropped.filter(({ file }) => file.size <= maxBytes);
  const files = await Promise.all(
    small.map(async ({ file, documentId }): Promise<NamedBytes> => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      documentId,
    })),
  );
  const large = dropped.filter(({ file }) => file.size > maxBytes);
  return { files, failures: large.map(({ file }) => failureSentence('too-large', file.name)) };
}

/** The contents of the files; an unreadable one does not stop the others. */
export async function readSets(
  files: readonly NamedBytes[],
  runner: TaskRunner,
  onProgress: (share: number) => void,
) {
  const sets: IncomingSet[] = [];
  const failures: string[] = [];
  for (const [index, { name, bytes, documentId }] of files.entries()) {
    onProgress(index / files.length);
    const read = await runner.run('read', { bytes });
    if (read.ok) sets.push(documentId ? ofDocument(read.value, documentId) : read.value);
    else failures.push(failureSentence(read.error, name));
  }
  return { sets, failures };
}

export interface PlanRequest {
  readonly set: IncomingSet;
  readonly library: ImportLibrary;
  readonly sender: string | null;
  readonly chosen: ReadonlyMap<string, string>;
}

/** What would become of each item. */
export async function planIn(
  { set, library, sender, chosen }: PlanRequest,
  source: ImportSource,
  runner: TaskRunner,
  onProgress: (share: number) => void,
): Promise<ImportPlan> {
  const labels = source.labels.map(plainLabel);
  const { shelf: sources, here, bin } = library;
  const documents = await source.documents(documentsNamed(set.items, { sources, chosen }));
  const now = source.context.now();
  const context = { documents, sources, here, bin, labels, chosen, sender, now };
  return runner.run('plan', { set, context }, onProgress);
}

const sentences: Readonly<Record<ReadFailure, (name: string) => string>> = {
  'not-annotations': (name) =>
    `“${name}” holds no annotations that Readout can read. Export it again from the other program, as JSON or CSV.`,
  'not-json': (name) =>
    `“${name}” is incomplete or damaged. Export it again from the other program.`,
  'too-large': (name) => `“${name}” is too large to be read. Export it in smaller parts.`,
  'too-deep': (name) => `“${name}” is not a list of annotations: it is nested far too deep.`,
  'too-many': (name) => `“${name}” holds too many annotations. Export it in smaller parts.`,
  damaged: (name) =>
    `“${name}” is damaged, or was made by a newer Readout. Get it again, or save it anew in its own program.`,
};

/** One sentence: what is wrong with a file, and what to do. */
function failureSentence(failure: ReadFailure, name: string): string {
  return sentences[failure](name);
}
