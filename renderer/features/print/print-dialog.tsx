import { useState } from 'react';
import type { Label } from '#core/model/label';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { DocumentRecord } from '#core/document/document';
import type { NotesPlace, PrintOptions } from '#core/printing/print-sheet';
import { desktop } from '../../desktop/desktop';
import { Dialog } from '../../ui/dialog';
import { answerOrNotice } from '../../ui/notices';
import styles from './print-dialog.module.css';
import { PrintSheet } from './print-sheet';

interface Props {
  readonly document: DocumentRecord;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly Label[];
  readonly onClose: () => void;
}

const notePlaces: readonly { readonly value: NotesPlace; readonly name: string }[] = [
  { value: 'side', name: 'At the side' },
  { value: 'end', name: 'At the end' },
  { value: 'none', name: 'None' },
];

/** The last choices, while the window exists. */
let lastOptions: PrintOptions = { highlights: true, notes: 'side' };

/** What to print; then the system's own dialog. The sheet is rendered while this is open. */
export function PrintDialog({ document, marks, labels, onClose }: Props) {
  const [options, setOptions] = useState(lastOptions);
  const [busy, setBusy] = useState(false);
  function change(part: Partial<PrintOptions>): void {
    lastOptions = { ...options, ...part };
    setOptions(lastOptions);
  }
  async function print(): Promise<void> {
    setBusy(true);
    await answerOrNotice(desktop.printPage());
    setBusy(false);
    onClose();
  }
  return (
    <>
      <Dialog
        title="Print"
        busy={busy}
        onClose={() => !busy && onClose()}
        acts={
          <>
            <button type="button" className="button" disabled={busy} onClick={onClose}>
              Cancel
            </button>
            <button
              type="button"
              className="button button-main"
              disabled={busy}
              onClick={() => void print()}
            >
              Print…
            </button>
          </>
        }
      >
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={options.highlights}
            onChange={(event) => change({ highlights: event.currentTarget.checked })}
          />
          Highlights
        </label>
        <fieldset className={styles['notes']}>
          <legend>Notes</legend>
          {notePlaces.map(({ value, name }) => (
            <label key={value} className={styles['choice']}>
              <input
                type="radio"
                name="print-notes"
                checked={options.notes === value}
                onChange={() => change({ notes: value })}
              />
              {name}
            </label>
          ))}
        </fieldset>
      </Dialog>
      <PrintSheet document={document} marks={marks} labels={labels} options={options} />
    </>
  );
}
