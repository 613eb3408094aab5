import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { countMarks } from '#core/changes/tally';
import { hues, underlinePatterns, type LabelRow } from '#core/model/label';
import { addLabel, editLabel, moveLabel, type LabelLook } from '#core/annotations/label-acts';
import { useFinalFocus } from '../../ui/use-final-focus';
import { LabelEditor } from './label-editor';
import styles from './labels-dialog.module.css';
import { RemoveLabel } from './remove-label';
import { useLabels, useRows } from '../../data/library';
import { actContext } from '../../data/services';
import type { StoreServices } from '../../data/store-services';
import { useStore } from '../../ui/store';

interface Props {
  readonly store: StoreServices;
  readonly onClose: () => void;
}

/** The reader's labels: name, colour, line, letter, order; digits go with the order. */
export function LabelsDialog({ store, onClose }: Props) {
  const finalFocus = useFinalFocus();
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
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup finalFocus={finalFocus} className={`dialog ${styles['dialog']}`}>
          <Dialog.Title className="dialog-title">Labels</Dialog.Title>
          <Dialog.Description className={styles['about']}>
            What a mark means to you. The first nine have the digits 1 to 9.
          </Dialog.Description>
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
              />
            ))}
          </ol>
          <div className="dialog-acts">
            <button
              type="button"
              className={`button ${styles['add']}`}
              onClick={() => log.commit(addLabel(stored, freshLook(labels), actContext).change)}
            >
              Add a label
            </button>
            <Dialog.Close className="button button-main">Done</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
      {removing && <RemoveLabel label={removing} store={store} onClose={() => setRemoving(null)} />}
    </Dialog.Root>
  );
}

/** A hue and a line that no label has yet, as long as there are any. */
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
