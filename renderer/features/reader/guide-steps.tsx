import { hasNote, type Annotation } from '#core/model/annotation';
import { runCommand } from '../../navigation/commands';
import { hasExported } from '../../navigation/export-request';
import { useStore } from '../../ui/store';
import styles from './text-notice.module.css';

interface Props {
  /** The guide's annotations. */
  readonly annotations: readonly Annotation[];
}

/** Above the guide: three things to try, each ticked when done. */
export function GuideSteps({ annotations }: Props) {
  const exported = useStore(hasExported);
  const steps = [
    { name: 'Mark some words', isDone: annotations.some(({ kind }) => kind === 'highlight') },
    { name: 'Write a note', isDone: annotations.some(hasNote) },
    { name: 'Export them', isDone: exported },
  ];
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <aside className={styles['notice']} aria-label="Things to try">
      <ol className={styles['steps']} role="status">
        {steps.map(({ name, isDone }) => (
          <li
            key={name}
            data-done={isDone || undefined}
            data-next={next?.name === name || undefined}
          >
            {isDone ? '✓' : '○'} {name}
            {isDone && <span className="visually-hidden">, done</span>}
          </li>
        ))}
      </ol>
      {next === undefined && (
        <button type="button" className="button" onClick={() => runCommand('go-to-library')}>
          To the library
        </button>
      )}
    </aside>
  );
}
