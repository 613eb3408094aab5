import { useCallback, useEffect, useRef, useState } from 'react';
import { exportNames } from '#core/exporting/export-names';
import type { ExportSet } from '#core/exporting/export-set';
import { formatFacts, type ExportFormat } from '#core/exporting/formats';
import { desktop } from '../../desktop/desktop';
import { hasExported } from '../../navigation/export-request';
import { formatCount } from '../../ui/format';
import { notify, notifyFailure } from '../../ui/notices';
import { createTaskRunner, TaskCancelled, type TaskRunner } from '../../workers/task-runner';
import { saveFiles, type Clash, type ClashAnswer, type Saved } from './save-files';

/** What the dialog is doing. */
export type JobState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; /** 0 to 1. */ readonly share: number }
  | {
      readonly kind: 'asking';
      readonly clashes: readonly Clash[];
      readonly place: string;
      readonly answer: (answer: ClashAnswer | null) => void;
    };

export interface ExportJob {
  readonly state: JobState;
  readonly save: (set: ExportSet, format: ExportFormat) => void;
  readonly copy: (set: ExportSet, format: ExportFormat) => void;
  readonly cancel: () => void;
  /** For previews, which must not wait for a job. */
  readonly runner: TaskRunner;
}

/** Writing, saving and copying, with progress, one at a time. */
export function useExportJob(onDone: () => void): ExportJob {
  const [state, setState] = useState<JobState>({ kind: 'idle' });
  const [runner] = useState(createTaskRunner);
  const cancelled = useRef(false);
  useEffect(() => () => runner.cancel(), [runner]);

  const cancel = useCallback(() => {
    cancelled.current = true;
    runner.cancel();
    setState({ kind: 'idle' });
  }, [runner]);

  function begin(work: () => Promise<void>): void {
    cancelled.current = false;
    setState({ kind: 'busy', share: 0 });
    work().then(
      () => setState({ kind: 'idle' }),
      (error: Error) => {
        setState({ kind: 'idle' });
        if (!(error instanceof TaskCancelled)) notify('error', couldNot);
      },
    );
  }

  const write = (set: ExportSet, format: ExportFormat) =>
    runner.run('write', { set, format }, (share) => setState({ kind: 'busy', share: share / 2 }));

  return {
    state,
    runner,
    cancel,
    save: (set, format) =>
      begin(async () => {
        const saved = await saveFiles(exportNames(set, format), formatFacts[format].name, {
          desktop,
          runner,
          write: () => write(set, format),
          merging: { complete: set.complete },
          ask: (clashes, { name }) =>
            new Promise((resolve) => {
              const answer = (given: ClashAnswer | null) => {
                setState({ kind: 'busy', share: 0.5 });
                resolve(given);
              };
              setState({ kind: 'asking', clashes, place: name, answer });
            }),
          isCancelled: () => cancelled.current,
          onProgress: (share) => setState({ kind: 'busy', share: 0.5 + share / 2 }),
        });
        if (tellSaved(saved)) onDone();
      }),
    copy: (set, format) =>
      begin(async () => {
        const [file] = await write(set, format);
        if (file?.content.kind !== 'text') return;
        const { text } = file.content;
        const html = format === 'html' ? text : '';
        const answer = await desktop.writeClipboard({ text, html, rtf: '' });
        if (!answer.ok) notifyFailure(answer.error);
        else notify('news', 'Copied.');
      }),
  };
}

const couldNot = 'The export could not be written. Try a smaller part, or another format.';

/** @returns true when it is done. */
function tellSaved(saved: Saved): boolean {
  switch (saved.kind) {
    case 'cancelled':
      if (saved.written > 0) {
        notify('news', `Stopped after ${formatCount(saved.written, 'file', 'files')}.`);
      }
      return false;
    case 'failed':
      notifyFailure(saved.error);
      return false;
    case 'saved':
      hasExported.set(() => true);
      notify('news', savedWords(saved));
      return true;
  }
}

function savedWords({ name, written, files }: Extract<Saved, { kind: 'saved' }>): string {
  if (files === 1) return written === 0 ? `“${name}” is up to date.` : `Exported to “${name}”.`;
  const same = files - written;
  const rest = same > 0 ? `; ${formatCount(same, 'file is', 'files are')} as before` : '';
  return `Exported ${formatCount(written, 'file', 'files')} to “${name}”${rest}.`;
}
