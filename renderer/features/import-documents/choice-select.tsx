import { useMemo, useState } from 'react';
import { DocumentChooser } from '../../ui/document-chooser';
import styles from './import-documents-dialog.module.css';
import type { ImportJob } from './import-job';
import type { ImportTarget } from './import-target';
import type { ReadRow, RowChoice } from './file-rows';

interface Props {
  readonly index: number;
  readonly row: ReadRow;
  readonly job: ImportJob;
  readonly source: ImportTarget;
}

/** What becomes of a text: a document of its own, the newer text of one that is here, or nothing. */
export function ChoiceSelect({ index, row, job, source }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { match, choice, text } = row;
  const documents = useMemo(
    () => (choosing ? source.known.map(({ summary }) => summary) : []),
    [choosing, source],
  );
  const options = optionsFor(row, source);
  const value = valueOf(choice);
  return (
    <>
      <select
        className={styles['select']}
        aria-label={`What becomes of ${text.summary.title.slice(0, 80)}`}
        value={value}
        onChange={({ target }) => {
          if (target.value === 'other') setChoosing(true);
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) job.choose(index, chosen.choice);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
        {match.kind !== 'same' && <option value="other">Newer text of another document…</option>}
      </select>
      {choosing && (
        <DocumentChooser
          label="Newer text of"
          documents={documents}
          onChoose={(documentId) => {
            setChoosing(false);
            job.choose(index, { kind: 'revision', documentId });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

interface Option {
  readonly value: string;
  readonly words: string;
  readonly choice: RowChoice;
}

function optionsFor({ match, choice }: ReadRow, source: ImportTarget): readonly Option[] {
  const option = (made: RowChoice, words: string): Option => ({
    value: valueOf(made),
    words,
    choice: made,
  });
  if (match.kind === 'same') {
    const { documentId } = match;
    const back = source.removed.has(documentId)
      ? [option({ kind: 'back', documentId }, 'Bring it back from the bin')]
      : [];
    return [...back, option({ kind: 'skip' }, 'Here already: leave out')];
  }
  const proposed =
    match.kind === 'new'
      ? []
      : [
          option(
            { kind: 'revision', documentId: match.documentId },
            `${match.kind === 'similar' ? 'Nearly the same: newer' : 'Newer'} text of “${source.titleOf(match.documentId)}”`,
          ),
        ];
  const byHand =
    choice.kind === 'revision' && (match.kind === 'new' || match.documentId !== choice.documentId)
      ? [option(choice, `Newer text of “${source.titleOf(choice.documentId)}”`)]
      : [];
  return [
    ...(match.kind === 'revision' ? proposed : []),
    option({ kind: 'new' }, 'New document'),
    ...(match.kind === 'similar' ? proposed : []),
    ...byHand,
    option({ kind: 'skip' }, 'Leave out'),
  ];
}

function valueOf(choice: RowChoice): string {
  return 'documentId' in choice ? `${choice.kind} ${choice.documentId}` : choice.kind;
}
