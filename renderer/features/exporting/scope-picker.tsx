import { useMemo } from 'react';
import styles from './export-dialog.module.css';
import { scopesFrom, type ExportScope, type ExportSource } from './export-scope';

interface Props {
  /** Where the dialog was opened. */
  readonly initial: ExportScope;
  readonly scope: ExportScope;
  readonly source: ExportSource;
  readonly onChoose: (scope: ExportScope) => void;
}

/** From one annotation to everything. */
export function ScopePicker({ initial, scope, source, onChoose }: Props) {
  const choices = useMemo(() => scopesFrom(initial, source.documents), [initial, source]);
  return (
    <>
      <label className={styles['scope']}>
        <span>What</span>
        <select
          className={styles['field']}
          value={scope.kind}
          onChange={({ target }) => {
            const choice = choices.find((each) => each.scope.kind === target.value);
            if (choice) onChoose(choice.scope);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.scope.kind} value={choice.scope.kind}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      {scope.kind === 'documents' && (
        <ul className={styles['documents']} aria-label="Documents">
          {source.documents.map(({ id, title }) => (
            <li key={id}>
              <label className={styles['check']}>
                <input
                  type="checkbox"
                  checked={scope.ids.includes(id)}
                  onChange={({ currentTarget }) => {
                    const others = scope.ids.filter((each) => each !== id);
                    const ids = currentTarget.checked ? [...others, id] : others;
                    onChoose({ kind: 'documents', ids });
                  }}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
