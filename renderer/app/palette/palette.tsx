import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { inNewTab, wantsNewTab } from '../../navigation/tabs';
import { DialogFrame } from '../../ui/dialog';
import { MarkedWords } from '../../features/search/marked-words';
import { listEntries, matchEntries, searchEntry, type PaletteEntry } from './palette-entries';
import { useLibrary } from '../../data/library';
import { usePaletteHits } from './use-palette-hits';
import styles from './palette.module.css';

/** How much of a matching sentence is shown around the words, in UTF-16 units. */
const oneLine = { before: 24, whole: 120 };

interface Props {
  readonly onClose: () => void;
}

/**
 * Every command and every document, by a few letters of its name; then places that contain the
 * words.
 */
export function Palette({ onClose }: Props) {
  const { shelf } = useLibrary();
  const [words, setWords] = useState('');
  const entries = useMemo(() => listEntries(shelf), [shelf]);
  const hits = usePaletteHits(words);
  // Search results come last and move nothing: Enter does what it would have done without them.
  const shown = useMemo(() => {
    const search = searchEntry(words);
    const matching = matchEntries(entries, words);
    return search ? [...matching, search, ...hits] : matching;
  }, [entries, words, hits]);
  const highlighted = useRef<PaletteEntry | undefined>(undefined);
  const run = ({ run: act, open }: PaletteEntry, event: MouseEvent | KeyboardEvent) => {
    onClose();
    // After the dialog has returned the focus: a command may take it.
    setTimeout(open && wantsNewTab(event) ? () => void inNewTab(open) : act);
  };
  return (
    <DialogFrame
      label="Commands and documents"
      className={styles['palette'] ?? ''}
      onClose={onClose}
    >
      <Autocomplete.Root
        open
        inline
        items={entries}
        filteredItems={shown}
        value={words}
        onValueChange={setWords}
        onItemHighlighted={(entry: PaletteEntry | undefined) => (highlighted.current = entry)}
        autoHighlight="always"
        keepHighlight
        itemToStringValue={(entry: PaletteEntry) => entry.label}
      >
        <Autocomplete.Input
          className={styles['input']}
          placeholder="A command, or a document"
          aria-label="A command, or a document"
          onKeyDown={(event) => {
            // The list itself only handles plain Enter.
            if (event.key === 'Enter' && wantsNewTab(event) && highlighted.current) {
              run(highlighted.current, event);
            }
          }}
        />
        <Autocomplete.Empty className={styles['empty']}>
          {shown.length === 0 && 'Nothing is called that.'}
        </Autocomplete.Empty>
        <Autocomplete.List className={styles['list']}>
          {(entry: PaletteEntry) => (
            <Autocomplete.Item
              key={entry.id}
              value={entry}
              className={styles['entry']}
              onClick={(event) => run(entry, event)}
            >
              <span className={styles['label']}>
                <MarkedWords words={entry.label} marks={entry.marks ?? []} size={oneLine} />
              </span>
              <span className={styles['hint']}>{entry.hint}</span>
              {entry.keys && <kbd>{entry.keys}</kbd>}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </DialogFrame>
  );
}
