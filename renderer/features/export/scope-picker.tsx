import { useMemo } from 'react';
import styles from './export-dialog.module.css';
import {
  scopeKey,
  scopesFrom,
  type ExportScope,
  type ExportSource,
} from '../../../core/exporting/export-scope';

interface Props {
  /** Where the dialog was opened. */
  readonly initial: ExportScope;
  readonly scope: ExportScope;
  readonly source: ExportSource;
  readonly onChoose: (scope: ExportScope) => void;
}

/** From one annotation to everything. */
export function ScopePicker({ initial, scope, source, onChoose }: Props) {
  const choices = useMemo(() => scopesFrom(initial, source), [initial, source]);
  return (
    <>
      <label className={styles['scope']}>
        <span>What</span>
        <select
          className={styles['field']}
          value={scopeKey(scope)}
          onChange={({ target }) => {
            const choice = choices.find((each) => scopeKey(each.scope) === target.value);
            if (choice) onChoose(choice.scope);
          }}
        >
          {choices.map((choice) => (
            <option key={scopeKey(choice.scope)} value={scopeKey(choice.scope)}>
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
