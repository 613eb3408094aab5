import { useState } from 'react';
import type { ChosenPlace, ReadLine } from '#core/import-documents/chosen-places';
import { formatLanguage } from '../../ui/format';
import { Select, type SelectOption } from '../../ui/select';
import type { ReadRow } from '#core/import-documents/import-rows';
import styles from './row-details.module.css';
import type { ImportJob } from './import-job';

interface Props {
  readonly index: number;
  readonly row: ReadRow;
  readonly job: ImportJob;
}

/** What was recognised in a file, for correction before importing. */
export function RowDetails({ index, row, job }: Props) {
  const { text, details, choice } = row;
  const { summary, lines } = text;
  return (
    <div className={styles['details']}>
      {choice.kind === 'new' && (
        <div className={styles['fields']}>
          <TextField
            name="Title"
            type="text"
            own={summary.title}
            typed={details.title}
            onType={(title) => job.correct(index, { title })}
          />
          <TextField
            name="Date"
            type="date"
            own={summary.date ?? ''}
            typed={details.issued}
            onType={(issued) => job.correct(index, { issued })}
          />
          <label className={styles['field']}>
            <span>Language</span>
            <Select
              label="Language"
              value={details.language ?? summary.language}
              options={languagesWith(summary.language)}
              onChange={(language) =>
                job.correct(index, { language: language === summary.language ? null : language })
              }
            />
          </label>
        </div>
      )}
      <section>
        <h4>Lines of the file</h4>
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <Line key={line.index} line={line} index={index} row={row} job={job} />
          ))}
        </ul>
      </section>
    </div>
  );
}

const places = {
  title: 'Title',
  head: 'Head',
  text: 'Text',
  beside: 'Beside the text',
} as const;

function Line({ line, index, row, job }: Props & { readonly line: ReadLine }) {
  const chosen = row.places[line.index];
  const options: SelectOption<'recognised' | ChosenPlace>[] = [
    {
      value: 'recognised',
      label: chosen === undefined ? places[line.place] : 'As recognised',
    },
    ...(['title', 'text', 'beside'] as const)
      .filter((place) => chosen !== undefined || place !== line.place)
      .map((place) => ({ value: place, label: places[place] })),
  ];
  return (
    <li data-place={line.place}>
      <span dir="auto">{line.text}</span>
      <Select
        className={styles['place']}
        label={`Where “${line.text.slice(0, 60)}” belongs`}
        value={chosen ?? 'recognised'}
        options={options}
        onChange={(place) =>
          job.placeLine(index, line.index, place === 'recognised' ? null : place)
        }
      />
    </li>
  );
}

interface FieldProps {
  readonly name: string;
  readonly type: 'text' | 'date';
  readonly own: string;
  /** Null where the text's own value stands. */
  readonly typed: string | null;
  readonly onType: (typed: string | null) => void;
}

/** Stored on leaving the field: each letter would redraw the whole list. */
function TextField({ name, type, own, typed, onType }: FieldProps) {
  const [draft, setDraft] = useState(typed ?? own);
  const keep = () => onType(draft === own || (type === 'text' && !draft.trim()) ? null : draft);
  return (
    <label className={styles['field']}>
      <span>{name}</span>
      <input
        type={type}
        className="field-box"
        value={draft}
        dir="auto"
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={keep}
      />
    </label>
  );
}

const usual = ['en', 'ja', 'mn', 'ru', 'uk', 'fr', 'de', 'es', 'zh', 'ko', 'ar', 'und'];

function languagesWith(own: string): SelectOption<string>[] {
  const tags = usual.includes(own) ? usual : [own, ...usual];
  return tags.map((value) => ({ value, label: formatLanguage(value) }));
}
