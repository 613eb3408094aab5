import { Dialog } from '@base-ui/react/dialog';
import { formatPercent } from '../../ui/format';
import { useFinalFocus } from '../../ui/use-final-focus';
import styles from './import-dialog.module.css';
import { Failures } from './failures';
import { ImportReport } from './import-report';
import type { ImportSource } from './import-source';
import { useImport } from './use-import';

interface Props {
  readonly source: ImportSource;
  readonly onClose: () => void;
}

/** Files of annotations: picked or dropped, looked through, and only then taken in. */
export function ImportDialog({ source, onClose }: Props) {
  const finalFocus = useFinalFocus();
  const job = useImport(source, onClose);
  const { state } = job;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup
          finalFocus={finalFocus}
          className={`dialog ${styles['dialog']}`}
          data-wide={state.kind === 'planned' || undefined}
          aria-busy={state.kind === 'busy'}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            job.drop([...event.dataTransfer.files]);
          }}
        >
          <Dialog.Title className="dialog-title">Import marks and notes</Dialog.Title>
          {state.kind === 'planned' ? (
            <ImportReport job={job} planned={state} onClose={onClose} />
          ) : (
            <>
              <Dialog.Description className={styles['about']}>
                From Readout (web page, Markdown, W3C, backups), Thorium and other EPUB readers,
                Hypothesis and Readwise. You see what would happen before anything is written.
              </Dialog.Description>
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
              <div className="dialog-acts">
                <button type="button" className="button" onClick={onClose}>
                  Cancel
                </button>
                <button
                  type="button"
                  className="button button-main"
                  disabled={state.kind === 'busy'}
                  onClick={job.pick}
                >
                  Choose files…
                </button>
              </div>
            </>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
