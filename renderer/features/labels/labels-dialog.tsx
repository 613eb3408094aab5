import { useState } from 'react';
import { countMarks } from '#core/changes/tally';
import { hues, underlinePatterns, type LabelRow } from '#core/model/label';
import { addLabel, editLabel, moveLabel, type LabelLook } from '#core/annotations/label-acts';
import { LabelEditor } from './label-editor';
import styles from './labels-dialog.module.css';
import { RemoveLabel } from './remove-label';
import { useLabels, useRows } from '../../data/library';
import { actContext } from '../../data/services';
import type { StoreServices } from '../../data/store-services';
import { Dialog, DialogClose } from '../../ui/dialog';
import { useStore } from '../../ui/store';

interface Props {
  readonly store: StoreServices;
  /** Shows the marks with a label. */
  readonly onShow: (labelId: string) => void;
  readonly onClose: () => void;
}

/** The reader's labels: name, colour, line, letter, order; digits follow the order. */
export function LabelsDialog({ store, onShow, onClose }: Props) {
  const { log, facts } = store;
  const stored = useRows('labels');
  const labels = useLabels();
  const { tallies } = useStore(facts);
  const [removing, setRemoving] = useState<LabelRow | null>(null);
  const edit = (id: string, look: Partial<LabelLook>) => {
    const change = editLabel(stored, id, look, actContext);
    if (change) log.commit(change);
  };
  const move = (id: string, place: number) => {
    const change = moveLabel(stored, id, place, actContext);
    if (change) log.commit(change);
  };
  return (
    <Dialog
      title="Labels"
      description="What a mark means to you. The first nine have the digits 1 to 9."
      className={styles['dialog']}
      onClose={onClose}
      acts={
        <>
          <button
            type="button"
            className={`button ${styles['add']}`}
            onClick={() => log.commit(addLabel(stored, freshLook(labels), actContext).change)}
          >
            Add a label
          </button>
          <DialogClose className="button-main">Done</DialogClose>
        </>
      }
    >
      <ol className={styles['list']}>
        {labels.map((label, place) => (
          <LabelEditor
            key={label.id}
            label={label}
            place={place}
            last={place === labels.length - 1}
            used={countMarks(tallies.values(), label.id)}
            onEdit={(look) => edit(label.id, look)}
            onMove={(to) => move(label.id, to)}
            onRemove={() => setRemoving(label)}
            onShow={() => onShow(label.id)}
          />
        ))}
      </ol>
      {removing && <RemoveLabel label={removing} store={store} onClose={() => setRemoving(null)} />}
    </Dialog>
  );
}

/** A hue and a line that no label uses yet, as long as there are any. */
function freshLook(labels: readonly LabelRow[]): LabelLook {
  const free = <T,>(all: readonly T[], taken: readonly T[], usual: T) =>
    all.find((each) => !taken.includes(each)) ?? usual;
  const names = labels.map(({ name }) => name);
  let name = 'New label';
  for (let count = 2; names.includes(name); count += 1) name = `New label ${count}`;
  return {
    name,
    hue: free(
      hues,
      labels.map(({ hue }) => hue),
      hues[labels.length % hues.length] ?? 'yellow',
    ),
    underline: free(
      underlinePatterns,
      labels.map(({ underline }) => underline),
      'solid',
    ),
    letter: 'L',
  };
}
