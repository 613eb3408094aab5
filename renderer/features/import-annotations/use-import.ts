import { useEffect, useState } from 'react';
import type { ItemChoice } from '#core/import-annotations/import-plan';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { takeWaitingNotes, type NotesFile } from '../../navigation/waiting-notes';
import { createTaskRunner } from '../../workers/task-runner';
import { createImportRun, type Step } from './import-run';
import type { ImportSource, ImportState, Planned } from './import-source';
import { planIn, readDropped, readSets, type NamedBytes, type PlanRequest } from './import-steps';
import { applyImport } from './apply-import';
import type { IncomingSet } from '#core/import-annotations/incoming';

export type ImportJob = ReturnType<typeof useImport>;

/** Reading, planning and importing; nothing is written before `take`. */
export function useImport(source: ImportSource, onDone: () => void) {
  const [state, setState] = useState<ImportState>({ kind: 'empty', failures: [] });
  const runner = useRunner();
  const [{ run, stop }] = useState(() => createImportRun(runner, setState));

  async function plan(
    request: PlanRequest,
    rest: Pick<Planned, 'name' | 'failures'>,
    progress: Step['progress'],
  ): Promise<ImportState> {
    const tell = (share: number) => progress(0.5 + share / 2, rest.failures);
    const made = await planIn(request, source, runner, tell);
    const { library, sender, chosen } = request;
    return { kind: 'planned', ...rest, library, sender, chosen, plan: made, choices: new Map() };
  }

  async function read(
    files: readonly NamedBytes[],
    failed: readonly string[],
    progress: Step['progress'],
  ) {
    const found = await readSets(files, runner, (share) => progress(share / 2, failed));
    const failures = [...failed, ...found.failures];
    const set = joinSets(found.sets);
    if (!set) return { kind: 'empty' as const, failures };
    const [first, ...others] = files;
    const name = others.length === 0 ? `“${first?.name ?? ''}”` : `${files.length} files`;
    const sender = set.author === source.author ? null : set.author;
    const library = await source.library();
    return plan({ set, library, sender, chosen: new Map() }, { name, failures }, progress);
  }

  const lookThrough = (dropped: readonly NotesFile[]) =>
    run(async ({ work, progress }) => {
      const { files, failures } = await readDropped(dropped);
      return work(() => read(files, failures, progress));
    });

  useWaitingNotes(lookThrough);
  return {
    state,
    pick: () =>
      run(async ({ work, progress }) => {
        const picked = await desktop.pickAnnotationFiles();
        if (!picked.ok) return { kind: 'empty', failures: [errorSentence(picked.error)] };
        const failures = picked.value.flatMap(({ error }) => (error ? errorSentence(error) : []));
        const files = picked.value.flatMap(({ name, bytes }) =>
          bytes ? { name, bytes, documentId: null } : [],
        );
        return work(() => read(files, failures, progress));
      }),
    drop: (files: readonly File[]) =>
      lookThrough(files.map((file) => ({ file, documentId: null }))),
    stop,
    /** Plans again with another sender, or with a document chosen for a title. */
    planAgain: (now: Planned, part: Partial<Pick<Planned, 'sender' | 'chosen'>>) =>
      run(({ work, progress }) => work(() => plan(againOf(now, part), now, progress))),
    choose(now: Planned, places: readonly number[], choice: ItemChoice) {
      const choices = new Map(now.choices);
      for (const place of places) choices.set(place, choice);
      setState({ ...now, choices });
    },
    take: (now: Planned) => void applyImport(now, source, onDone),
  };
}

function againOf(now: Planned, part: Partial<Pick<Planned, 'sender' | 'chosen'>>): PlanRequest {
  return { ...now, set: now.plan.set, ...part };
}

/** A worker that lives as long as the dialog. */
function useRunner() {
  const [runner] = useState(createTaskRunner);
  useEffect(() => () => runner.cancel(), [runner]);
  return runner;
}

/** Notes found in an imported document are reviewed at once. */
function useWaitingNotes(lookThrough: (files: readonly NotesFile[]) => void): void {
  useEffect(() => {
    const files = takeWaitingNotes();
    if (files.length > 0) lookThrough(files);
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** Several files as one set, numbered through: they are one import, which one Undo takes back. */
function joinSets(sets: readonly IncomingSet[]): IncomingSet | null {
  const [first, ...others] = sets;
  if (!first) return null;
  return others.reduce((joined, next) => {
    const after = joined.items.length + joined.malformed.length;
    const moved = <T extends { readonly place: number }>(each: T): T => ({
      ...each,
      place: each.place + after,
    });
    return {
      format: joined.format,
      title: joined.title,
      author: joined.author ?? next.author,
      labels: [...joined.labels, ...next.labels],
      items: [...joined.items, ...next.items.map(moved)],
      malformed: [...joined.malformed, ...next.malformed.map(moved)],
    };
  }, first);
}
