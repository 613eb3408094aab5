import { useEffect, useState } from 'react';
import { importChange, type ImportChoices } from '#core/exporting/reading/import-act';
import type { ImportPlan, ItemChoice } from '#core/exporting/reading/import-plan';
import type { IncomingSet } from '#core/exporting/reading/incoming';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { formatCount } from '../../ui/format';
import { notify } from '../../ui/notices';
import { createTaskRunner, TaskCancelled } from '../../workers/task-runner';
import type { ImportLibrary, ImportSource } from './import-dialog';
import { failureSentence } from './failure-words';
import { joinSets } from './join-sets';

export interface Planned {
  readonly kind: 'planned';
  /** The file's name, or how many they were. */
  readonly name: string;
  readonly plan: ImportPlan;
  readonly library: ImportLibrary;
  /** Whose the sender's own notes are taken for; null for the reader's. */
  readonly sender: string | null;
  readonly chosen: ReadonlyMap<string, string>;
  readonly choices: ImportChoices;
  readonly failures: readonly string[];
}

export type ImportState =
  | { readonly kind: 'empty'; readonly failures: readonly string[] }
  | { readonly kind: 'busy'; readonly share: number; readonly failures: readonly string[] }
  | Planned;

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportJob = ReturnType<typeof useImport>;

/** Reading, planning and taking in; nothing is written before `take`. */
export function useImport(source: ImportSource, onDone: () => void) {
  const [state, setState] = useState<ImportState>({ kind: 'empty', failures: [] });
  const [runner] = useState(createTaskRunner);
  useEffect(() => () => runner.cancel(), [runner]);

  function run(work: () => Promise<void>): void {
    setState({ kind: 'busy', share: 0, failures: [] });
    work().catch((error: unknown) => {
      if (error instanceof TaskCancelled) return;
      setState({ kind: 'empty', failures: ['The file could not be read. Nothing was changed.'] });
    });
  }

  async function readAll(files: readonly NamedBytes[], failed: readonly string[]): Promise<void> {
    const failures = [...failed];
    const sets: IncomingSet[] = [];
    for (const [index, { name, bytes }] of files.entries()) {
      setState({ kind: 'busy', share: index / files.length / 2, failures });
      const read = await runner.run('read', { bytes });
      if (read.ok) sets.push(read.value);
      else failures.push(failureSentence(read.error, name));
    }
    const set = joinSets(sets);
    if (!set) {
      setState({ kind: 'empty', failures });
      return;
    }
    const name = files.length === 1 ? `“${files[0]?.name ?? ''}”` : `${files.length} files`;
    const library = await source.library();
    const theirs = set.author !== null && set.author !== source.author ? set.author : null;
    await plan({ name, set, library, sender: theirs, chosen: new Map(), failures });
  }

  async function plan(parts: {
    readonly name: string;
    readonly set: IncomingSet;
    readonly library: ImportLibrary;
    readonly sender: string | null;
    readonly chosen: ReadonlyMap<string, string>;
    readonly failures: readonly string[];
  }): Promise<void> {
    const { set, library, sender, chosen, failures } = parts;
    const labels = source.labels.map(({ id, name, hue, underline, letter }) => ({
      id,
      name,
      hue,
      underline,
      letter,
    }));
    const context = { ...library, labels, chosen, sender, now: source.context.now() };
    const made = await runner.run('plan', { set, context }, (share) =>
      setState({ kind: 'busy', share: 0.5 + share / 2, failures }),
    );
    setState({ kind: 'planned', ...parts, plan: made, choices: new Map() });
  }

  return {
    state,
    pick: () =>
      run(async () => {
        const picked = await desktop.pickAnnotationFiles();
        const files = picked.ok ? picked.value : [];
        const failures = files.flatMap(({ error }) => (error ? [errorSentence(error)] : []));
        const read = files.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
        if (read.length > 0) await readAll(read, failures);
        else setState({ kind: 'empty', failures });
      }),
    drop: (dropped: readonly File[]) =>
      run(async () => {
        const small = dropped.filter(({ size }) => size <= mostBytes);
        const files = await Promise.all(
          small.map(async (file) => ({
            name: file.name,
            bytes: new Uint8Array(await file.arrayBuffer()),
          })),
        );
        const large = dropped.filter(({ size }) => size > mostBytes);
        await readAll(
          files,
          large.map(({ name }) => failureSentence('too-large', name)),
        );
      }),
    /** Plans again with another sender or another document for a title. */
    planAgain: (now: Planned, part: Partial<Pick<Planned, 'sender' | 'chosen'>>) =>
      run(() => plan({ ...now, set: now.plan.set, ...part })),
    choose: (now: Planned, places: readonly number[], choice: ItemChoice) => {
      const choices = new Map(now.choices);
      for (const place of places) choices.set(place, choice);
      setState({ ...now, choices });
    },
    take: (now: Planned) => void takeIn(now, source, onDone),
    cancel: () => {
      runner.cancel();
      setState({ kind: 'empty', failures: [] });
    },
  };
}

/** As main has it for files that are picked. */
const mostBytes = 200_000_000;

/** Annotations from which a backup is made before they come in. */
const many = 50;

async function takeIn(
  { plan, choices, name }: Planned,
  { stored, log, context }: ImportSource,
  onDone: () => void,
): Promise<void> {
  const change = importChange(plan, choices, stored, name, context);
  if (!change) {
    notify('news', 'Nothing was to be taken in: all of it is here already, or left out.');
    onDone();
    return;
  }
  if (change.rows.length >= many) {
    await log.settled();
    const made = await desktop.backUpNow({ reason: 'before-import' });
    if (!made.ok) {
      notify('error', errorSentence(made.error));
      return;
    }
  }
  log.commit(change);
  const count = change.rows.filter(({ table }) => table === 'annotations').length;
  notify(
    'news',
    `${formatCount(count, 'annotation', 'annotations')} imported. Undo takes them back.`,
  );
  onDone();
}
