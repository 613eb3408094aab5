import { useState } from 'react';
import { paragraphNumberAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import { Dialog } from '../../ui/dialog';
import { formatNumber } from '../../ui/format';
import { readerSession } from './reader-session';
import type { Passage } from '#core/text/passage';

interface Props {
  readonly document: DocumentRecord;
  readonly onGo: (passage: Passage) => void;
  readonly onClose: () => void;
}

/** Asks for a ¶ number and goes there; for an unknown number it shows the valid range. */
export function GoToParagraph({ document, onGo, onClose }: Props) {
  const last = lastNumber(document);
  const [typed, setTyped] = useState(
    () => paragraphNumberAt(document, readerSession.get().offset)?.toString() ?? '',
  );
  const [wrong, setWrong] = useState(false);
  const possible =
    last === 1
      ? 'This text has one paragraph: 1.'
      : `This text has paragraphs 1 to ${formatNumber(last)}.`;

  function go(): void {
    const number = numberTyped(typed);
    const block = document.blocks.find((each) => number !== null && each.number === number);
    if (!block) {
      setWrong(true);
      return;
    }
    onClose();
    onGo({ start: block.start, end: block.start + block.text.length });
  }

  return (
    <Dialog
      title="Go to paragraph"
      onClose={onClose}
      onSubmit={go}
      acts={
        <>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-main">
            Go
          </button>
        </>
      }
    >
      <label className="field">
        Number
        <input
          className="field-box"
          inputMode="numeric"
          autoFocus
          value={typed}
          aria-invalid={wrong}
          aria-describedby="paragraphs-possible"
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      <p
        id="paragraphs-possible"
        className="field-hint"
        role="status"
        data-wrong={wrong || undefined}
      >
        {wrong && 'There is no such paragraph. '}
        {possible}
      </p>
    </Dialog>
  );
}

/** The highest ¶ number of a document; 0 for one without paragraphs. */
export function lastNumber({ blocks }: Pick<DocumentRecord, 'blocks'>): number {
  return blocks.findLast((block) => block.number !== null)?.number ?? 0;
}

/** "12", "¶ 12" and "１２" are twelve; null for anything but a whole number. */
function numberTyped(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace('¶', '').trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
