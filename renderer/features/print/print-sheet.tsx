import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { labelOf, type Label } from '#core/model/label';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { groupsOf, type BlockGroup } from '#core/document/block-groups';
import { canonicalText } from '#core/document/canonical-text';
import { goesOn, hasRule } from '#core/document/cells';
import type { DocumentRecord } from '#core/document/document';
import {
  cellsOfSheet,
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

/** The document as printed; hidden on screen. Paper is white in every theme. */
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
      {groupsOf(document.blocks).map(({ kind, from, to }) => (
        <Rows
          key={from}
          kind={kind}
          rows={sheet.slice(from, to)}
          labels={labels}
          beside={options.notes === 'side'}
        />
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

interface RowsProps {
  readonly kind: BlockGroup['kind'];
  /** The rows of one table, preformatted lines, or one block. */
  readonly rows: readonly PrintBlock[];
  readonly labels: readonly Label[];
  readonly beside: boolean;
}

function Rows({ kind, rows, labels, beside }: RowsProps) {
  const [first] = rows;
  if (first === undefined) return null;
  const notes = rows.flatMap((row) => row.notes);
  return (
    <div
      className={styles['row']}
      data-kind={first.block.kind}
      data-line={goesOn(first.block) || undefined}
      data-ruled={hasRule(first.block) || undefined}
    >
      {kind === 'block' ? <Block row={first} labels={labels} /> : null}
      {kind === 'table' && <Table rows={rows} labels={labels} />}
      {kind === 'lines' && <Lines rows={rows} labels={labels} />}
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

function Block({ row: { block, runs }, labels }: { row: PrintBlock; labels: readonly Label[] }) {
  const Tag = tagOf(block);
  return (
    <Tag className={styles['text']} data-level={block.level}>
      <PrintRuns runs={runs} labels={labels} />
    </Tag>
  );
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function tagOf({ kind, level }: PrintBlock['block']) {
  if (kind === 'heading') return headings[Math.min(level, headings.length) - 1] ?? 'h2';
  return kind === 'quotation' ? 'blockquote' : 'p';
}

function Table({ rows, labels }: Pick<RowsProps, 'rows' | 'labels'>) {
  return (
    <table className={styles['table']}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.block.start}>
            {cellsOfSheet(row).map(({ cell, runs }, nth) => {
              const Cell = cell.isHeader ? 'th' : 'td';
              return (
                <Cell key={nth} colSpan={cell.wide} rowSpan={cell.high}>
                  <PrintRuns runs={runs} labels={labels} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ rows, labels }: Pick<RowsProps, 'rows' | 'labels'>) {
  return (
    <div className={styles['lines']}>
      {rows.map(({ block, runs }) => (
        <div key={block.start} style={{ paddingInlineStart: `${block.level}ch` }}>
          <PrintRuns runs={runs} labels={labels} />
        </div>
      ))}
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

/** Longest quote before an end note, in UTF-16 units: enough to find the place. */
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
