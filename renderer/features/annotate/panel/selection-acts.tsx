import { Menu } from '@base-ui/react/menu';
import { useCallback, useState } from 'react';
import { isHighlight } from '#core/model/annotation';
import type { Listed } from '#core/annotations/listing';
import { cleanTag } from '#core/model/tags';
import type { DocumentRecord } from '#core/document/document';
import { useCommand } from '../../../ui/commands';
import { copyWithCitation, exportAnnotations } from '../copy-with-citation';
import { focusPage } from '../note-card';
import labelStyles from '../label-menu.module.css';
import type { Marking } from '../marking';
import { TagInput } from '../tag-editor';
import styles from './annotations-panel.module.css';
import type { Picked } from '../../../ui/use-picked';

interface Props {
  readonly picked: Picked<Listed>;
  /** Everything the filter lets through. */
  readonly shown: readonly Listed[];
  readonly document: DocumentRecord;
  readonly marking: Marking;
}

/** What can be done with several annotations at once; each is one change, which Undo takes back. */
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
  const copy = useCallback(
    () =>
      copyWithCitation(
        document,
        null,
        items.map(({ annotation }) => annotation),
      ),
    [document, items],
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
        <Menu.Root>
          <Menu.Trigger className="button-quiet" disabled={highlights.length === 0}>
            Label ▾
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className={labelStyles['positioner']} sideOffset={4} align="start">
              <Menu.Popup className={labelStyles['popup']}>
                {marking.labels.map(({ id, hue, name }) => (
                  <Menu.Item
                    key={id}
                    className={labelStyles['item']}
                    data-hue={hue}
                    onClick={() => marking.relabel(highlights, id)}
                  >
                    <i aria-hidden="true" />
                    <span>{name}</span>
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
      <button type="button" className="button-quiet" title="Copy with citation" onClick={copy}>
        Copy
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => exportAnnotations(document.id, annotations, 'selection')}
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
