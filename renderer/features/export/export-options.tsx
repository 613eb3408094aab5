import { citationStyleNames, citationStyles } from '#core/model/citation-styles';
import type { ExportOptions } from '#core/exporting/export-set';
import { formatFacts, type ExportFormat } from '#core/exporting/formats';
import { Select } from '../../ui/select';
import { AuthorField } from './author-field';
import styles from './export-dialog.module.css';

interface Props {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly onChange: (part: Partial<ExportOptions>) => void;
  readonly author: string | null;
  readonly onAuthor: (author: string | null) => void;
}

/** The options of a format; those without effect on it are hidden. */
export function ExportOptionsForm({ format, options, onChange, author, onAuthor }: Props) {
  const { options: offered, roundTrips } = formatFacts[format];
  const has = (option: (typeof offered)[number]) => offered.includes(option);
  return (
    <div className={styles['options']}>
      {has('layout') && (
        <>
          <Choice
            name="Around the quote"
            value={options.context}
            choices={contexts}
            onChoose={(context) => onChange({ context })}
          />
          <Choice
            name="Grouped by"
            value={options.grouping}
            choices={groupings}
            onChoose={(grouping) => onChange({ grouping })}
          />
        </>
      )}
      {has('citations') && (
        <>
          <Check
            name="Citations"
            checked={options.citations}
            onCheck={(citations) => onChange({ citations })}
          />
          {options.citations && (
            <Choice
              name="Style"
              value={options.style}
              choices={citationStyles.map((style) => [style, citationStyleNames[style]])}
              onChoose={(style) => onChange({ style })}
            />
          )}
        </>
      )}
      {has('tags') && (
        <Check name="Tags" checked={options.tags} onCheck={(tags) => onChange({ tags })} />
      )}
      {has('wikiLinks') && (
        <Check
          name="Links to countries"
          checked={options.wikiLinks}
          onCheck={(wikiLinks) => onChange({ wikiLinks })}
        />
      )}
      {roundTrips && <AuthorField author={author} onAuthor={onAuthor} />}
    </div>
  );
}

const contexts = [
  ['none', 'Nothing'],
  ['sentence', 'Its sentence'],
  ['paragraph', 'Its paragraph'],
] as const satisfies readonly (readonly [ExportOptions['context'], string])[];

const groupings = [
  ['section', 'Section'],
  ['label', 'Label'],
  ['date', 'Date'],
] as const satisfies readonly (readonly [ExportOptions['grouping'], string])[];

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <label className={styles['option']}>
      <span>{name}</span>
      <Select
        label={name}
        value={value}
        options={choices.map(([each, label]) => ({ value: each, label }))}
        onChange={onChoose}
      />
    </label>
  );
}

interface CheckProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ name, checked, onCheck }: CheckProps) {
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      {name}
    </label>
  );
}
