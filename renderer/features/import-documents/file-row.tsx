import { memo, useState } from 'react';
import { formatBytes, formatCount, formatLanguage, formatShortDate } from '../../ui/format';
import { Select } from '../../ui/select';
import { ChoiceSelect } from './choice-select';
import styles from './import-documents-dialog.module.css';
import type { ImportJob } from './import-job';
import type { FileWithNotes, ImportTarget } from './import-target';
import { encodingNames, formatNames, unreadWords, warningWords } from './import-words';
import type { UnreadPart } from '#core/import-documents/unread';
import { textEncodings, type TextEncoding } from '#core/bytes/text-encoding';
import { documentOfRow, type ReadRow, type RowChoice } from '#core/import-documents/import-rows';
import type { FileRow } from './file-rows';
import { RowDetails } from './row-details';

interface Props {
  readonly row: FileRow;
  readonly job: ImportJob;
  readonly source: ImportTarget;
  readonly onLook: (file: FileWithNotes) => void;
}

/** One file: what was read from it, its encoding, and what it becomes. */
export const FileRowView = memo(function FileRowView({ row, job, source, onLook }: Props) {
  const { index, file, state } = row;
  const [isOpen, setOpen] = useState(false);
  const name = file.name ?? 'Pasted text';
  if (state.kind === 'waiting') {
    return (
      <div className={styles['words']} data-waiting>
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <span className={styles['facts']}>{formatBytes(file.size)}, waiting</span>
      </div>
    );
  }
  if (state.kind === 'failed') {
    return (
      <div className={styles['words']}>
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <span className={styles['reason']}>{state.reason}</span>
        {state.failure === 'not-text' && (
          <EncodingSelect
            name={name}
            value={null}
            onChange={(encoding) => job.readAgain(index, encoding)}
          />
        )}
      </div>
    );
  }
  const { encoding, warnings, summary, unread } = state.text;
  return (
    <>
      <div className={styles['words']}>
        <span className={styles['title']} dir="auto">
          {state.details.title ?? summary.title}
        </span>
        <span className={styles['facts']} dir="auto">
          {factsOf(name, state)}
        </span>
        <Question row={state} index={index} job={job} source={source} />
        {state.match.kind === 'same' && state.text.notes > 0 && (
          <span className={styles['question']}>
            The text is here already; its file has {notesWords(state)}.{' '}
            <button
              type="button"
              className="button"
              onClick={() => onLook({ file, documentId: documentOfRow(state) })}
            >
              Look through…
            </button>
          </span>
        )}
        {warnings.length > 0 && (
          <span className={styles['warning']}>{warnings.map(warningWords).join('. ')}.</span>
        )}
        {unread.length > 0 && <Unread parts={unread} />}
      </div>
      <div className={styles['choices']}>
        {encoding !== null && (
          <EncodingSelect
            name={name}
            value={encoding}
            onChange={(chosen) => job.readAgain(index, chosen)}
          />
        )}
        <ChoiceSelect index={index} row={state} job={job} source={source} />
        <button
          type="button"
          className="button-quiet"
          aria-expanded={isOpen}
          aria-label={`Details of ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          Details
        </button>
      </div>
      {isOpen && <RowDetails index={index} row={state} job={job} />}
    </>
  );
});

/** The parts that were not read, with their places; expanded on request. */
function Unread({ parts }: { readonly parts: readonly UnreadPart[] }) {
  return (
    <details className={styles['warning']}>
      <summary>
        {parts.length === 1 ? '1 part was not read' : `${parts.length} parts were not read`}
      </summary>
      <ul dir="auto">
        {parts.map((part, nth) => (
          <li key={nth}>{unreadWords(part)}</li>
        ))}
      </ul>
    </details>
  );
}

interface QuestionProps extends Omit<Props, 'row' | 'onLook'> {
  readonly index: number;
  readonly row: ReadRow;
}

/** A text nearly the same as an existing one: asks outright whether it is a newer version. */
function Question({ row, index, job, source }: QuestionProps) {
  if (row.match.kind !== 'similar') return null;
  const { documentId } = row.match;
  const answer = (label: string, choice: RowChoice) => (
    <button
      type="button"
      className="button"
      aria-pressed={row.choice.kind === choice.kind}
      onClick={() => job.choose(index, choice)}
    >
      {label}
    </button>
  );
  return (
    <span className={styles['question']}>
      Is it a newer version of “{source.titleOf(documentId)}”?{' '}
      {answer('Newer version', { kind: 'revision', documentId })}
      {answer('Another document', { kind: 'new' })}
    </span>
  );
}

function notesWords({ text }: Pick<ReadRow, 'text'>): string {
  return formatCount(text.notes, 'note', 'notes');
}

function factsOf(name: string, { text, details }: ReadRow): string {
  const { summary, format, asides } = text;
  const date = details.issued ?? summary.date;
  const language = details.language ?? summary.language;
  const facts = [
    summary.title === name ? null : name,
    formatNames[format],
    date ? formatShortDate(date) : null,
    language === 'und' ? null : formatLanguage(language),
    summary.translation === 'provisional' ? 'Provisional translation' : null,
    asides > 0 ? `${asides} set apart` : null,
    text.notes > 0 ? notesWords({ text }) : null,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

interface EncodingProps {
  readonly name: string;
  /** Null when no encoding fitted. */
  readonly value: TextEncoding | null;
  readonly onChange: (encoding: TextEncoding) => void;
}

const encodings = textEncodings.map((value) => ({ value, label: encodingNames[value] }));
const undecided = { value: '', label: 'Read it as text in…' } as const;

function EncodingSelect({ name, value, onChange }: EncodingProps) {
  return (
    <Select
      className={styles['select']}
      label={`Encoding of ${name}`}
      value={value ?? ''}
      options={value === null ? [undecided, ...encodings] : encodings}
      onChange={(chosen) => {
        if (chosen !== '') onChange(chosen);
      }}
    />
  );
}
