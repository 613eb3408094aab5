import { Dialog, DialogActs, DialogDescription } from '../../ui/dialog';
import { formatPercent } from '../../ui/format';
import styles from './import-dialog.module.css';
import { Failures } from './failures';
import { ImportReport } from './import-report';
import type { ImportSource } from './import-source';
import { useImport } from './use-import';

interface Props {
  readonly source: ImportSource;
  readonly onClose: () => void;
}

/** Files of annotations: picked or dropped, reviewed, and only then imported. */
export function ImportDialog({ source, onClose }: Props) {
  const job = useImport(source, onClose);
  const { state } = job;
  return (
    <Dialog
      title="Import marks and notes"
      className={`${styles['dialog']} ${state.kind === 'planned' ? styles['wide'] : ''}`}
      busy={state.kind === 'busy'}
      onFiles={job.drop}
      onClose={onClose}
    >
      {state.kind === 'planned' ? (
        <ImportReport job={job} planned={state} onClose={onClose} />
      ) : (
        <>
          <DialogDescription>
            From Readout (web page, Markdown, W3C, backups), comments and changes in Word files,
            highlights in PDFs, Thorium and other EPUB readers, Hypothesis, Zotero, Readwise,
            Kindle, KOReader and Readest. You see what would happen before anything is written.
          </DialogDescription>
          {state.kind === 'busy' ? (
            <progress
              className={styles['progress']}
              value={state.share}
              aria-label={`Reading, ${formatPercent(state.share)}`}
            />
          ) : (
            <p className={styles['drop']}>Drop files here, or choose them.</p>
          )}
          <Failures failures={state.failures} />
          <DialogActs>
            {state.kind === 'busy' ? (
              <button type="button" className="button" onClick={job.stop}>
                Stop
              </button>
            ) : (
              <button type="button" className="button" onClick={onClose}>
                Cancel
              </button>
            )}
            <button
              type="button"
              className="button button-main"
              disabled={state.kind === 'busy'}
              onClick={job.pick}
            >
              Choose files…
            </button>
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}
