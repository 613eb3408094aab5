import { useState } from 'react';
import {
  noCorrection,
  sourceOf,
  type CorrectableField,
  type SourceCorrection,
} from '#core/model/source-record';
import type { DocumentRecord } from '#core/document/document';
import { Dialog, DialogClose } from '../../ui/dialog';
import { formatLanguage } from '../../ui/format';
import { Select } from '../../ui/select';
import styles from './source-dialog.module.css';

interface Props {
  readonly document: DocumentRecord;
  readonly correction: SourceCorrection;
  /** Null when nothing can be written in this session. */
  readonly onSave: ((correction: SourceCorrection) => void) | null;
  readonly onClose: () => void;
}

const fields: readonly {
  readonly field: CorrectableField;
  readonly name: string;
  readonly type: 'text' | 'date' | 'language';
}[] = [
  { field: 'title', name: 'Title', type: 'text' },
  { field: 'body', name: 'Issuing body', type: 'text' },
  { field: 'place', name: 'Place', type: 'text' },
  { field: 'issued', name: 'Date', type: 'date' },
  { field: 'address', name: 'Address of the page', type: 'text' },
  { field: 'accessed', name: 'Looked at on', type: 'date' },
  { field: 'language', name: 'Language', type: 'language' },
  { field: 'status', name: 'Translation mark', type: 'text' },
];

/**
 * What lists, citations and exports say about a document. Each field shows what is known; typing
 * corrects it.
 */
export function SourceDialog({ document, correction, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(correction);
  const record = sourceOf(document, noCorrection(document.id));
  const own: Readonly<Record<CorrectableField, string | null>> = {
    ...record,
    status: record.translationMark,
  };
  return (
    <Dialog
      title="Edit details"
      description={`What lists, citations and exports say of this document; its text stays as it was published.${
        document.translationMark === null
          ? ''
          : ` ${document.translationMark} stands beside every quotation.`
      }`}
      className={styles['dialog']}
      onClose={onClose}
      onSubmit={() => onSave?.(typed)}
      acts={
        <>
          <button
            type="button"
            className={`button ${styles['reset']}`}
            onClick={() => setTyped(noCorrection(document.id))}
          >
            As the text has it
          </button>
          <DialogClose>Cancel</DialogClose>
          <button type="submit" className="button button-main" disabled={onSave === null}>
            Save
          </button>
        </>
      }
    >
      <div className={styles['fields']}>
        {fields.map(({ field, name, type }) => (
          <label key={field} className={styles['field']}>
            <span>{name}</span>
            <Field
              name={name}
              type={type}
              value={typed[field] ?? own[field] ?? ''}
              readOnly={onSave === null}
              onChange={(value) => {
                const same = value === (own[field] ?? '');
                setTyped({ ...typed, [field]: same ? null : value });
              }}
            />
          </label>
        ))}
      </div>
    </Dialog>
  );
}

interface FieldProps {
  readonly name: string;
  readonly type: 'text' | 'date' | 'language';
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** Languages of summaries; another one that a text has is added. */
const languages = ['en', 'ja', 'mn', 'ru', 'fr', 'de', 'es', 'zh', 'ko', 'ar', 'und'];

function Field({ name, type, value, readOnly, onChange }: FieldProps) {
  if (type !== 'language') {
    return (
      <input
        className="field-box"
        type={type}
        value={value}
        readOnly={readOnly}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  }
  const listed = languages.includes(value) ? languages : [value, ...languages];
  return (
    <Select
      label={name}
      value={value}
      options={listed.map((tag) => ({ value: tag, label: formatLanguage(tag) }))}
      disabled={readOnly}
      onChange={onChange}
    />
  );
}
