import { useState } from 'react';
import type { LabelRow } from '#core/model/label';
import { removeLabel, withLabel } from '#core/annotations/label-acts';
import { commitDeletion } from '../../data/large-deletion';
import { desktop } from '../../desktop/desktop';
import { ConfirmDialog, DialogClose } from '../../ui/dialog';
import { formatCount } from '../../ui/format';
import { notifyFailure } from '../../ui/notices';
import { Select } from '../../ui/select';
import styles from './labels-dialog.module.css';
import { countMarks } from '#core/changes/tally';
import { useLabels } from '../../data/library';
import { actContext } from '../../data/services';
import type { StoreServices } from '../../data/store-services';
import { useStore } from '../../ui/store';

interface Props {
  readonly label: LabelRow;
  readonly store: StoreServices;
  readonly onClose: () => void;
}

/** Asks what should become of a label's highlights before the label is removed. */
export function RemoveLabel({ label, store, onClose }: Props) {
  const others = useLabels().filter(({ id }) => id !== label.id);
  const [moveTo, setMoveTo] = useState(others[0]?.id ?? '');
  const used = countMarks(useStore(store.facts).tallies.values(), label.id);
  const remove = (target: string | null) => {
    onClose();
    void removeWithMarks(store, label, target);
  };
  return (
    <ConfirmDialog
      title={`Remove “${label.name}”?`}
      description={
        used === 0
          ? 'No mark has this label.'
          : `${formatCount(used, 'mark has', 'marks have')} this label. They get another one, or go into the bin. Undo takes it back.`
      }
      onClose={onClose}
      acts={
        <>
          <DialogClose>Keep the label</DialogClose>
          {used > 0 && (
            <button type="button" className="button button-danger" onClick={() => remove(null)}>
              Remove, marks to the bin
            </button>
          )}
          <button type="button" className="button button-main" onClick={() => remove(moveTo)}>
            {used > 0 ? 'Remove, marks relabelled' : 'Remove'}
          </button>
        </>
      }
    >
      {used > 0 && (
        <label className={styles['moveTo']}>
          Give them{' '}
          <Select
            label="Give them"
            value={moveTo}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setMoveTo}
          />
        </label>
      )}
    </ConfirmDialog>
  );
}

async function removeWithMarks(
  { annotationsNow, log, facts, rows }: StoreServices,
  label: LabelRow,
  moveTo: string | null,
): Promise<void> {
  await log.settled();
  const used = [...facts.get().tallies.values()].filter(({ labels }) => labels[label.id]);
  const annotations = await Promise.all(used.map(({ id }) => annotationsNow(id)));
  const marked = withLabel(annotations.flat(), label.id);
  const change = removeLabel(rows.labels.get(), label.id, marked, moveTo, actContext);
  if (!change) return;
  notifyFailure(await commitDeletion(log, desktop, change));
}
