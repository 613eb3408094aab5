import { useMemo, useState } from 'react';
import type { ItemStatus, PlannedItem } from '#core/import-annotations/import-plan';
import { choiceFor } from '#core/import-annotations/import-act';
import { DialogActs } from '../../ui/dialog';
import { formatCount } from '../../ui/format';
import { Failures } from './failures';
import styles from './import-dialog.module.css';
import { ImportRow } from './import-row';
import { MissingDocuments } from './missing-documents';
import { SenderChoice } from './sender-choice';
import { statusOrder, statusWords } from './status-words';
import type { ImportJob } from './use-import';
import type { Planned } from './import-source';

interface Props {
  readonly job: ImportJob;
  readonly planned: Planned;
  readonly onClose: () => void;
}

/** Rows drawn in a group at first; a button shows the rest. */
const firstRows = 50;

/** What would happen to each item, in groups, with a choice for each item and for a whole group. */
export function ImportReport({ job, planned, onClose }: Props) {
  const { plan, choices, name, failures } = planned;
  const groups = useMemo(() => groupsOf(plan.items), [plan]);
  const taken = plan.items.filter((item) => item.row && choiceFor(item, choices) !== 'skip');
  return (
    <>
      <p className={styles['about']}>
        {name}: {formatCount(plan.items.length, 'item', 'items')}. Nothing is written yet.
      </p>
      <Failures failures={failures} />
      <SenderChoice job={job} planned={planned} />
      <MissingDocuments job={job} planned={planned} />
      <div className={styles['report']}>
        {groups.map(([status, items]) => (
          <Group key={status} status={status} items={items} job={job} planned={planned} />
        ))}
      </div>
      <DialogActs>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="button button-main"
          onClick={() => (taken.length > 0 ? job.take(planned) : onClose())}
        >
          {taken.length > 0
            ? `Import ${formatCount(taken.length, 'annotation', 'annotations')}`
            : 'Done'}
        </button>
      </DialogActs>
    </>
  );
}

function groupsOf(items: readonly PlannedItem[]): [ItemStatus, readonly PlannedItem[]][] {
  return statusOrder
    .map((status): [ItemStatus, readonly PlannedItem[]] => [
      status,
      items.filter((item) => item.status === status),
    ])
    .filter(([, group]) => group.length > 0);
}

interface GroupProps {
  readonly status: ItemStatus;
  readonly items: readonly PlannedItem[];
  readonly job: ImportJob;
  readonly planned: Planned;
}

function Group({ status, items, job, planned }: GroupProps) {
  const [drawn, setDrawn] = useState(firstRows);
  const { title, about, open } = statusWords[status];
  const offered = items[0]?.choices ?? [];
  return (
    <details className={styles['group']} open={open}>
      <summary>
        {title} <span className={styles['count']}>{items.length}</span>
      </summary>
      <p className={styles['about']}>{about}</p>
      {items.length > 1 && offered.length > 1 && (
        <p className={styles['all']}>
          All:{' '}
          {(['take', 'both', 'skip'] as const)
            .filter((choice) => items.some(({ choices }) => choices.includes(choice)))
            .map((choice) => (
              <button
                key={choice}
                type="button"
                className="button-quiet"
                onClick={() =>
                  job.choose(
                    planned,
                    items.map(({ place }) => place),
                    choice,
                  )
                }
              >
                {choiceNames[choice]}
              </button>
            ))}
        </p>
      )}
      <ul>
        {items.slice(0, drawn).map((item) => (
          <ImportRow key={item.place} item={item} job={job} planned={planned} />
        ))}
      </ul>
      {items.length > drawn && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + 500)}>
          Show more of {items.length}
        </button>
      )}
    </details>
  );
}

const choiceNames = { take: 'Import', both: 'Keep both', skip: 'Leave out' } as const;
