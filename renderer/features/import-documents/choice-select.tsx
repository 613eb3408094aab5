import { useMemo, useState } from 'react';
import { DocumentChooser } from '../library/document-chooser';
import { Select, type SelectOption } from '../../ui/select';
import styles from './import-documents-dialog.module.css';
import type { ImportJob } from './import-job';
import type { ImportTarget } from './import-target';
import type { ReadRow, RowChoice } from '#core/import-documents/import-rows';

interface Props {
  readonly index: number;
  readonly row: ReadRow;
  readonly job: ImportJob;
  readonly source: ImportTarget;
}

/** What a text becomes: a new document, a newer text of an existing one, or nothing. */
export function ChoiceSelect({ index, row, job, source }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { match, choice, text } = row;
  const documents = useMemo(
    () => (choosing ? source.known.map(({ summary }) => summary) : []),
    [choosing, source],
  );
  const options = optionsFor(row, source);
  return (
    <>
      <Select
        className={styles['select']}
        label={`What becomes of ${text.summary.title.slice(0, 80)}`}
        value={valueOf(choice)}
        options={match.kind === 'same' ? options : [...options, another]}
        onChange={(value) => {
          if (value === another.value) setChoosing(true);
          const chosen = options.find((option) => option.value === value);
          if (chosen) job.choose(index, chosen.choice);
        }}
      />
      {choosing && (
        <DocumentChooser
          label="Newer version of"
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

interface Option extends SelectOption<string> {
  readonly choice: RowChoice;
}

/** Opens the list of all documents. */
const another: SelectOption<string> = {
  value: 'other',
  label: 'Newer version of another document…',
};

function optionsFor({ match, choice }: ReadRow, source: ImportTarget): readonly Option[] {
  const option = (made: RowChoice, label: string): Option => ({
    value: valueOf(made),
    label,
    choice: made,
  });
  if (match.kind === 'same') {
    const { documentId } = match;
    const back = source.removed.has(documentId)
      ? [option({ kind: 'back', documentId }, 'Restore it from the bin')]
      : [];
    return [...back, option({ kind: 'skip' }, 'Here already: leave out')];
  }
  const proposed =
    match.kind === 'new'
      ? []
      : [
          option(
            { kind: 'revision', documentId: match.documentId },
            `${match.kind === 'similar' ? 'Nearly the same: newer' : 'Newer'} version of “${source.titleOf(match.documentId)}”`,
          ),
        ];
  const byHand =
    choice.kind === 'revision' && (match.kind === 'new' || match.documentId !== choice.documentId)
      ? [option(choice, `Newer version of “${source.titleOf(choice.documentId)}”`)]
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
