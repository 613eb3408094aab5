import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { acceptedRows, countRows, type RowCounts } from '#core/import-documents/import-rows';
import { Dialog } from '../../ui/dialog';
import { formatCount, formatPercent } from '../../ui/format';
import { createImportJob } from './import-job';
import styles from './import-documents-dialog.module.css';
import { FileList } from './file-list';
import type { AddedDocuments, FileWithNotes, ImportTarget } from './import-target';
import type { TextFile } from './text-files';

interface Props {
  readonly source: ImportTarget;
  readonly files: readonly TextFile[];
  /** True when a folder contains more than the limit. */
  readonly more: boolean;
  /** `taken` is null when nothing was imported. */
  readonly onClose: (taken: AddedDocuments | null) => void;
  /** Goes on to the notes in a file whose text is here already. */
  readonly onLook: (file: FileWithNotes) => void;
}

/** Files to be added to the library: read one by one, reviewed, and only then imported. */
export function ImportDocumentsDialog({ source, files, more, onClose, onLook }: Props) {
  const [job] = useState(() => createImportJob(source));
  const { rows, done, running } = useSyncExternalStore(job.onChange, job.current);
  const started = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const [taking, setTaking] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    // Effects run twice in a development build: the files are read once.
    if (!started.current) job.add(files);
    started.current = true;
    return () => undefined;
  }, [job, files]);
  const takeable = useMemo(() => acceptedRows(rows), [rows]);
  const counts = useMemo(() => countRows(rows), [rows]);

  function close(taken: AddedDocuments | null): void {
    job.stop();
    onClose(taken);
  }

  function accept(): void {
    setTaking(0);
    setFailure(null);
    void source.accept(takeable, setTaking).then((taken) => {
      setTaking(null);
      if (taken.failure === null) close(taken);
      else setFailure(taken.failure);
    });
  }

  const busy = running || taking !== null;
  const share = taking ?? (rows.length === 0 ? 0 : done / rows.length);
  return (
    <Dialog
      title="Import documents"
      description={
        <>
          {summaryWords(counts, running)}
          {more && ' The folder holds more than 20,000 files; the others were left out.'}
          {source.collectionName !== null && ` New documents go into “${source.collectionName}”.`}
        </>
      }
      className={styles['dialog']}
      busy={busy}
      initialFocus={first}
      onClose={() => taking === null && close(null)}
      acts={
        <>
          <button
            ref={first}
            type="button"
            className="button"
            disabled={taking !== null}
            onClick={() => (running ? job.stop() : close(null))}
          >
            {running ? 'Stop' : takeable.length > 0 ? 'Cancel' : 'Close'}
          </button>
          <button
            type="button"
            className="button button-main"
            disabled={busy || takeable.length === 0}
            onClick={accept}
          >
            {takeable.length === 0
              ? 'Nothing to import'
              : `Import ${formatCount(takeable.length, 'document', 'documents')}`}
          </button>
        </>
      }
    >
      {busy && (
        <progress
          className={styles['progress']}
          value={share}
          aria-label={`${taking === null ? 'Reading' : 'Importing'}, ${formatPercent(share)}`}
        />
      )}
      <FileList
        rows={rows}
        job={job}
        source={source}
        onLook={(file) => {
          job.stop();
          onLook(file);
        }}
      />
      {failure !== null && (
        <p className={styles['failure']} role="alert">
          {failure}
        </p>
      )}
    </Dialog>
  );
}

function summaryWords({ all, done, failed, here }: RowCounts, running: boolean): string {
  if (running) return `Reading ${done + 1} of ${formatCount(all, 'file', 'files')}.`;
  const parts = [
    `${formatCount(done - failed, 'text', 'texts')} read`,
    here > 0 ? `${here} here already` : null,
    failed > 0 ? `${formatCount(failed, 'file', 'files')} could not be read` : null,
    done < all ? `${all - done} left out` : null,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}
