import { useId, useState } from 'react';
import { Dialog, DialogClose } from '../../ui/dialog';

interface Props {
  readonly title: string;
  readonly name?: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Longest name of a collection, in UTF-16 units. */
const maxLength = 200;

/** Asks for the name of a collection. */
export function NameDialog({ title, name = '', onName, onClose }: Props) {
  const [typed, setTyped] = useState(name);
  const field = useId();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => {
        if (typed.trim() === '') return;
        onName(typed.trim());
        onClose();
      }}
      acts={
        <>
          <DialogClose>Cancel</DialogClose>
          <button type="submit" className="button button-main" disabled={typed.trim() === ''}>
            {name === '' ? 'Create' : 'Rename'}
          </button>
        </>
      }
    >
      <label className="field" htmlFor={field}>
        Name
        <input
          id={field}
          className="field-box"
          value={typed}
          maxLength={maxLength}
          autoFocus
          dir="auto"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
    </Dialog>
  );
}
