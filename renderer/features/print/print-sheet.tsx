import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { labelOf, type Label } from '#core/model/label';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import {
  layOutSheet,
  type PrintBlock,
  type PrintMark,
  type PrintNote,
  type PrintOptions,
} from '#core/printing/print-sheet';
import { formatLongDate } from '../../ui/format';
import { PrintRuns } from './print-runs';
import styles from './print-sheet.module.css';

interface Props {
  readonly document: DocumentRecord;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly Label[];
  readonly options: PrintOptions;
}

/** The document as it goes on paper; on screen it is not there. Paper is white in every theme. */
export function PrintSheet({ document, marks, labels, options }: Props) {
  const printMarks = useMemo(() => marks.map(printMarkOf), [marks]);
  const sheet = useMemo(
    () => layOutSheet(document, canonicalText(document.blocks), printMarks, options),
    [document, printMarks, options],
  );
  const used = labels.filter((label) => printMarks.some(({ labelId }) => labelId === label.id));
  const place = document.facts.find((fact) => fact.kind === 'where')?.text;
  const kicker = [document.date ? formatLongDate(document.date) : null, place].filter(Boolean);
  return createPortal(
    <div
      className={styles['sheet']}
      data-print-sheet
      data-theme="paper"
      data-notes={options.notes}
      lang={document.language}
    >
      <header className={styles['head']}>
        <h1>{document.title}</h1>
        {kicker.length > 0 && <p>{kicker.join(' · ')}</p>}
        {document.translationMark && <p>{document.translationMark}</p>}
        {options.highlights && used.length > 0 && <Legend labels={used} />}
      </header>
      {sheet.map((row) => (
        <Row key={row.block.start} row={row} labels={labels} beside={options.notes === 'side'} />
      ))}
      {options.notes === 'end' && (
        <EndNotes notes={sheet.flatMap(({ notes }) => notes)} labels={labels} />
      )}
    </div>,
    window.document.body,
  );
}

function printMarkOf({ id, start, end, annotation }: PlacedMark): PrintMark {
  return { id, start, end, labelId: annotation.labelId, note: annotation.note };
}

/** Which line represents which label: without colour the patterns alone distinguish them. */
function Legend({ labels }: { readonly labels: readonly Label[] }) {
  return (
    <p className={styles['legend']}>
      {labels.map((label) => (
        <span key={label.id}>
          <span className={styles['mark']} data-hue={label.hue} data-underline={label.underline}>
            {label.name}
          </span>
        </span>
      ))}
    </p>
  );
}

interface RowProps {
  readonly row: PrintBlock;
  readonly labels: readonly Label[];
  readonly beside: boolean;
}

function Row({ row, labels, beside }: RowProps) {
  const { block, runs, notes } = row;
  const Tag = block.kind === 'heading' ? 'h2' : block.kind === 'quotation' ? 'blockquote' : 'p';
  return (
    <div className={styles['row']} data-kind={block.kind}>
      <Tag className={styles['text']} data-level={block.level}>
        <PrintRuns runs={runs} labels={labels} />
      </Tag>
      {beside && notes.length > 0 && (
        <ol>
          {notes.map((note) => (
            <NoteText key={note.number} note={note} labels={labels} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface NotesProps {
  readonly notes: readonly PrintNote[];
  readonly labels: readonly Label[];
}

function EndNotes({ notes, labels }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className={styles['end']}>
      <h2>Notes</h2>
      <ol>
        {notes.map((note) => (
          <NoteText key={note.number} note={note} labels={labels} quoted />
        ))}
      </ol>
    </section>
  );
}

/** Longest quote before an end note, in UTF-16 units: enough to find the place by. */
const maxQuoteLength = 120;

interface NoteProps {
  readonly note: PrintNote;
  readonly labels: readonly Label[];
  readonly quoted?: boolean;
}

function NoteText({ note: { number, mark, quote }, labels, quoted }: NoteProps) {
  const shown =
    quote.length > maxQuoteLength ? `${quote.slice(0, maxQuoteLength).trimEnd()}…` : quote;
  return (
    <li className={styles['note']} value={number}>
      <b>
        {number} {labelOf(labels, mark.labelId).name}
      </b>
      {quoted && <q>{shown}</q>}
      <span>{mark.note}</span>
    </li>
  );
}
