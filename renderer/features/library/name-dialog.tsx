import { Dialog } from '@base-ui/react/dialog';
import { useId, useState } from 'react';
import { useFinalFocus } from '../../ui/use-final-focus';

interface Props {
  readonly title: string;
  readonly name?: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Longest name of a collection, in UTF-16 units. */
const longest = 200;

/** Asks for the name of a collection. */
export function NameDialog({ title, name = '', onName, onClose }: Props) {
  const finalFocus = useFinalFocus();
  const [typed, setTyped] = useState(name);
  const field = useId();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup finalFocus={finalFocus} className="dialog">
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() === '') return;
              onName(typed.trim());
              onClose();
            }}
          >
            <label className="field" htmlFor={field}>
              Name
              <input
                id={field}
                className="field-box"
                value={typed}
                maxLength={longest}
                autoFocus
                dir="auto"
                onChange={({ target }) => setTyped(target.value)}
              />
            </label>
            <div className="dialog-acts">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              <button type="submit" className="button button-main" disabled={typed.trim() === ''}>
                {name === '' ? 'Create' : 'Rename'}
              </button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
