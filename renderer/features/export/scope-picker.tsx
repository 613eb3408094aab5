import { useMemo } from 'react';
import { Select } from '../../ui/select';
import styles from './export-dialog.module.css';
import {
  scopeKey,
  scopesFrom,
  type ExportScope,
  type ExportSource,
} from '#core/exporting/export-scope';

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
        <Select
          className={styles['what']}
          label="What"
          value={scopeKey(scope)}
          options={choices.map((each) => ({ value: scopeKey(each.scope), label: each.name }))}
          onChange={(key) => {
            const choice = choices.find((each) => scopeKey(each.scope) === key);
            if (choice) onChoose(choice.scope);
          }}
        />
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
