import { hasNote } from '#core/model/annotation';
import { choiceFor } from '#core/import-annotations/import-act';
import type { Conflict, ItemChoice, PlannedItem } from '#core/import-annotations/import-plan';
import { formatMoment } from '../../ui/format';
import { Select } from '../../ui/select';
import styles from './import-dialog.module.css';
import type { ImportJob } from './use-import';
import type { Planned } from './import-source';

interface Props {
  readonly item: PlannedItem;
  readonly job: ImportJob;
  readonly planned: Planned;
}

const choiceWords: Readonly<Record<ItemChoice, string>> = {
  take: 'Import',
  skip: 'Leave out',
  both: 'Keep both',
};

const conflictWords: Readonly<Record<Conflict, string>> = {
  'mine-newer': 'Yours is newer.',
  'theirs-newer': 'Theirs is newer.',
  'both-changed': 'Both were changed.',
};

/** One item: its words, its status, and what to do with it. */
export function ImportRow({ item, job, planned }: Props) {
  const { row, here, conflict, reason, choices, place, title } = item;
  const words = item.words || `Item ${place}`;
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <span className={styles['quote']} dir="auto">
          {words}
        </span>
        {row && row.note !== words && hasNote(row) && (
          <span className={styles['note']} dir="auto">
            {row.note}
          </span>
        )}
        {conflict && row && here && (
          <span className={styles['about']}>
            {conflictWords[conflict]} Yours {formatMoment(here.modified)}
            {hasNote(here) && <>, “{here.note}”</>}; theirs {formatMoment(row.modified)}.
          </span>
        )}
        <span className={styles['about']}>
          {[title, row?.creator, reason].filter(Boolean).join(' · ')}
        </span>
      </div>
      {choices.length > 1 && (
        <Select
          className={styles['choice']}
          label={`What to do with: ${words.slice(0, 60)}`}
          value={choiceFor(item, planned.choices)}
          options={choices.map((value) => ({ value, label: choiceWords[value] }))}
          onChange={(chosen) => job.choose(planned, [place], chosen)}
        />
      )}
    </li>
  );
}
