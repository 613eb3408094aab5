import { formatFacts, type ExportFormat } from '#core/exporting/formats';
import styles from './export-dialog.module.css';

const groups: readonly { readonly title: string; readonly formats: readonly ExportFormat[] }[] = [
  {
    title: 'To read and write on',
    formats: ['markdown', 'obsidian', 'word', 'word-quotes', 'pdf', 'html', 'text'],
  },
  {
    title: 'For other programs',
    formats: ['w3c', 'annotation-set', 'hypothesis', 'readwise', 'zotero'],
  },
  { title: 'Sources only', formats: ['csl-json', 'bibtex', 'ris'] },
];

interface Props {
  /** Formats written recently, the latest first. */
  readonly used: readonly ExportFormat[];
  readonly format: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

/** All formats as one group of radio buttons, navigated with the arrows. */
export function FormatList({ format, used, onChoose }: Props) {
  const shown = [
    { title: 'Used last', formats: used },
    ...groups.map(({ title, formats }) => ({
      title,
      formats: formats.filter((each) => !used.includes(each)),
    })),
  ].filter(({ formats }) => formats.length > 0);
  return (
    <div className={styles['formats']} role="radiogroup" aria-label="Format">
      {shown.map(({ title, formats }) => (
        <div key={title} role="group" aria-label={title}>
          <h3 className={styles['groupTitle']}>{title}</h3>
          {formats.map((each) => (
            <label
              key={each}
              className={styles['format']}
              data-chosen={each === format || undefined}
            >
              <input
                type="radio"
                name="export-format"
                checked={each === format}
                onChange={() => onChoose(each)}
              />
              <span>{formatFacts[each].name}</span>
            </label>
          ))}
        </div>
      ))}
    </div>
  );
}
