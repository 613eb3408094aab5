import { useState } from 'react';
import { cleanTag } from '#core/model/tags';
import type { Annotation, AnnotationRef } from '#core/model/annotation';
import { Chips } from '../../ui/chips';
import { Menu, MenuItem } from '../../ui/menu';
import { LabelSwatch } from '../labels/label-swatch';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-filters.module.css';
import type { Picked } from '../../ui/use-picked';

interface Props {
  readonly picked: Picked<AnnotationRef>;
  /** All that are listed. */
  readonly shown: readonly AnnotationRef[];
  readonly source: NotebookSource;
}

/** Actions on all picked entries; each is one change, which Undo takes back. */
export function NotebookActsBar({ picked, shown, source }: Props) {
  const [tag, setTag] = useState('');
  const { acts, labels } = source;
  const withAll = (act: (annotations: readonly Annotation[]) => void) =>
    void source.annotationsOf(picked.items).then(act);
  const all = picked.items.length === shown.length;
  return (
    <Chips label="Picked marks and notes" className={styles['filters']}>
      <b role="status">{picked.items.length.toLocaleString('en-GB')} picked</b>
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
              onChoose={() => withAll((annotations) => acts.relabel(annotations, label))}
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
            if (clean !== null) withAll((annotations) => acts.tag(annotations, clean));
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
      <button type="button" className="button" onClick={() => withAll(source.onCopy)}>
        Copy
      </button>
      <button type="button" className="button" onClick={() => source.onExport(picked.items)}>
        Export…
      </button>
      {acts && (
        <button
          type="button"
          className="button"
          onClick={() => {
            withAll(acts.remove);
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
