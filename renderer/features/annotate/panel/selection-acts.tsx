import { useCallback, useState } from 'react';
import { isHighlight } from '#core/model/annotation';
import type { Listed } from '#core/annotations/listing';
import { cleanTag } from '#core/model/tags';
import type { DocumentRecord } from '#core/document/document';
import { useCommand } from '../../../navigation/commands';
import { Menu, MenuItem } from '../../../ui/menu';
import { LabelSwatch } from '../../labels/label-swatch';
import { openExportOf } from '../../../navigation/export-request';
import { citedParts, useCopyCited } from '../copy-cited';
import { focusPage } from '../note-card';
import type { Marking } from '../marking';
import { TagInput } from '../tag-editor';
import styles from './annotations-panel.module.css';
import type { Picked } from '../../../ui/use-picked';

interface Props {
  readonly picked: Picked<Listed>;
  /** Everything that passes the filter. */
  readonly shown: readonly Listed[];
  readonly document: DocumentRecord;
  readonly marking: Marking;
}

/** Actions on several annotations at once; each is one change, which Undo takes back. */
export function SelectionActs({ picked, shown, document, marking }: Props) {
  const [tag, setTag] = useState('');
  const annotations = picked.items.map(({ annotation }) => annotation);
  const highlights = annotations.filter(isHighlight);
  const addTag = () => {
    const clean = cleanTag(tag);
    setTag('');
    if (clean !== null) marking.tag(annotations, { add: [clean], remove: [] });
  };
  const { items } = picked;
  const copyCited = useCopyCited();
  const copy = useCallback(
    () => copyCited(citedParts(items.map(({ annotation }) => annotation))),
    [items, copyCited],
  );
  useCommand('copy-citation', copy);
  return (
    <div className={styles['acts']} role="group" aria-label="Selected annotations">
      <span className={styles['selected']}>{annotations.length} selected</span>
      <button
        type="button"
        className="button-quiet"
        onClick={() => picked.pickAll(picked.items.length === shown.length ? [] : shown)}
      >
        {picked.items.length === shown.length ? 'None' : 'All'}
      </button>
      {marking.log && (
        <Menu trigger="Label" disabled={highlights.length === 0}>
          {marking.labels.map(({ id, hue, name }) => (
            <MenuItem
              key={id}
              label={name}
              mark={<LabelSwatch hue={hue} />}
              onChoose={() => marking.relabel(highlights, id)}
            />
          ))}
        </Menu>
      )}
      <button type="button" className="button-quiet" title="Copy with citation" onClick={copy}>
        Copy
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          openExportOf({
            kind: 'selection',
            documentId: document.id,
            annotationIds: annotations.map(({ id }) => id),
          })
        }
      >
        Export
      </button>
      {marking.log && (
        <>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              marking.remove(annotations);
              picked.clear();
              focusPage();
            }}
          >
            Delete
          </button>
          <TagInput typed={tag} onType={setTag} onEnter={addTag} known={marking.knownTags} />
        </>
      )}
    </div>
  );
}
