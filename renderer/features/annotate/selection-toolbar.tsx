import { Popover } from '@base-ui/react/popover';
import { memo, useMemo, useState } from 'react';
import type { CommandId } from '#core/ipc/commands';
import { runCommand } from '../../navigation/commands';
import { useContextMenuOpen } from '../../ui/context-menu';
import type { Marking } from './marking';
import styles from './selection-toolbar.module.css';
import { noteOnSelection } from './use-marking-keys';
import type { SelectedPassage } from './use-selected-passage';
import type { Passage } from '#core/text/passage';
import type { NotesPlace } from './annotating-session';

interface Props {
  readonly selection: SelectedPassage;
  readonly marking: Marking;
  readonly notes: NotesPlace;
}

/** Actions on the selected words, beside them and never over them. */
export const SelectionToolbar = memo(function SelectionToolbar(props: Props) {
  const { selection, marking, notes } = props;
  const { passage, clear } = selection;
  /** The passage for which the toolbar was closed with Escape; the selection itself stays. */
  const [closedFor, setClosedFor] = useState<Passage | null>(null);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => selectionBox(passage) }), [passage]);
  const covered = useContextMenuOpen();
  const open = passage !== null && passage !== closedFor && !covered;

  function mark(labelId: string): void {
    if (!passage) return;
    marking.mark(passage, labelId);
    clear();
  }

  return (
    <Popover.Root open={open} onOpenChange={(next) => !next && setClosedFor(passage)} modal={false}>
      <Popover.Portal>
        <Popover.Positioner
          className={styles['positioner']}
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={8}
        >
          <Popover.Popup
            className={styles['popup']}
            aria-label="Mark the selected words"
            initialFocus={false}
            finalFocus={false}
            // Pressing the toolbar must not clear the selection.
            onMouseDown={(event) => event.preventDefault()}
          >
            <div className={styles['labels']}>
              {marking.labels.map((label, place) => (
                <button
                  key={label.id}
                  type="button"
                  className={styles['label']}
                  data-hue={label.hue}
                  onClick={() => mark(label.id)}
                >
                  <i aria-hidden="true" />
                  <span>{label.name}</span>
                  {place < 9 && <kbd>{place + 1}</kbd>}
                </button>
              ))}
            </div>
            <div className={styles['acts']}>
              <button
                type="button"
                className="button-quiet"
                onClick={() => noteOnSelection(marking, selection, notes)}
              >
                Note <kbd>N</kbd>
              </button>
              <button
                type="button"
                className="button-quiet"
                onClick={() => window.document.execCommand('copy')}
              >
                Copy
              </button>
              <Act id="copy-citation" word="Cite" title="Copy with citation" />
              <Act
                id="history"
                word="History"
                title="Where these words are in all texts, by date"
              />
              {marking.log && (
                <Act id="toggle-bookmark" word="Bookmark" title="Bookmark this paragraph" />
              )}
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
});

interface ActProps {
  readonly id: CommandId;
  readonly word: string;
  readonly title: string;
}

/** A command under its short name. */
function Act({ id, word, title }: ActProps) {
  return (
    <button type="button" className="button-quiet" title={title} onClick={() => runCommand(id)}>
      {word}
    </button>
  );
}

/** The box around the selection; called again whenever the toolbar is positioned. */
function selectionBox(passage: Passage | null): DOMRect {
  const selection = window.getSelection();
  if (!passage || !selection || selection.rangeCount === 0) return new DOMRect();
  return selection.getRangeAt(0).getBoundingClientRect();
}
