import { useState } from 'react';
import { cleanTag } from '#core/model/tags';
import type { NotebookEntry } from '#core/notebook/notebook-entry';
import { Chips } from '../../ui/chips';
import { Menu, MenuItem } from '../../ui/menu';
import { LabelSwatch } from '../labels/label-swatch';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-filters.module.css';
import type { Picked } from '../../ui/use-picked';

interface Props {
  readonly picked: Picked<NotebookEntry>;
  readonly shown: readonly NotebookEntry[];
  readonly source: NotebookSource;
}

/** Actions on all picked entries; each is one change, which Undo takes back. */
export function NotebookActsBar({ picked, shown, source }: Props) {
  const [tag, setTag] = useState('');
  const { acts, labels } = source;
  const annotations = picked.items.map(({ annotation }) => annotation);
  const all = picked.items.length === shown.length;
  return (
    <Chips label="Picked marks and notes" className={styles['filters']}>
      <b role="status">{annotations.length.toLocaleString('en-GB')} picked</b>
      <button
        type="button"
        className="button-quiet"
        onClick={() => picked.pickAll(all ? [] : shown)}
      >
        {all ? 'None' : `All ${shown.length.toLocaleString('en-GB')}`}
      </button>
      {acts && (
        <Menu trigger="Label" className="button">
          {labels.map((label) => (
            <MenuItem
              key={label.id}
              label={label.name}
              mark={<LabelSwatch hue={label.hue} />}
              onChoose={() => acts.relabel(annotations, label)}
            />
          ))}
        </Menu>
      )}
      {acts && (
        <form
          className={styles['saving']}
          onSubmit={(event) => {
            event.preventDefault();
            const clean = cleanTag(tag);
            setTag('');
            if (clean !== null) acts.tag(annotations, clean);
          }}
        >
          <input
            className="field-box"
            aria-label="Add a tag"
            placeholder="Add a tag"
            value={tag}
            onChange={({ target }) => setTag(target.value)}
          />
        </form>
      )}
      <button type="button" className="button" onClick={() => source.onCopy(annotations)}>
        Copy
      </button>
      <button type="button" className="button" onClick={() => source.onExport(annotations)}>
        Export…
      </button>
      {acts && (
        <button
          type="button"
          className="button"
          onClick={() => {
            acts.remove(annotations);
            picked.clear();
          }}
        >
          Delete
        </button>
      )}
      <button type="button" className="button-quiet" onClick={picked.clear}>
        Pick none
      </button>
    </Chips>
  );
}
