import { useState } from 'react';
import { cleanTag } from '#core/model/tags';
import type { ShelfItem } from '#core/library/shelf-item';
import { Dialog, DialogClose } from '../../ui/dialog';
import { formatCount } from '../../ui/format';
import type { ShelfActs } from './use-shelf-acts';
import styles from './tags-dialog.module.css';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly acts: ShelfActs;
  readonly onClose: () => void;
}

/** The tags of one document, or of all selected ones. */
export function TagsDialog({ items, acts, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const tags = [...new Set(items.flatMap(({ shelf }) => shelf.tags))].sort((a, b) =>
    a.localeCompare(b),
  );
  const [only] = items;
  const add = () => {
    const tag = cleanTag(typed);
    setTyped('');
    if (tag !== null) acts.tag(items, tag, true);
  };
  return (
    <Dialog
      title="Tags"
      description={
        only && items.length === 1
          ? only.document.title
          : formatCount(items.length, 'document', 'documents')
      }
      onClose={onClose}
      acts={<DialogClose className="button-main">Done</DialogClose>}
    >
      <ul className={styles['tags']} aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag} className={styles['tag']}>
            #{tag}
            <Share
              count={items.filter(({ shelf }) => shelf.tags.includes(tag)).length}
              of={items.length}
            />
            <button
              type="button"
              aria-label={`Remove tag ${tag}`}
              onClick={() => acts.tag(items, tag, false)}
            >
              ×
            </button>
          </li>
        ))}
        {tags.length === 0 && <li className={styles['none']}>No tags yet.</li>}
      </ul>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="field-box"
          autoFocus
          aria-label="Add a tag"
          placeholder="Add a tag"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button" disabled={cleanTag(typed) === null}>
          Add
        </button>
      </form>
    </Dialog>
  );
}

/** Shown when only some of the documents have a tag. */
function Share({ count, of }: { readonly count: number; readonly of: number }) {
  return count === of ? null : (
    <small>
      {count} of {of}
    </small>
  );
}
