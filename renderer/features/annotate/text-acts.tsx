/** Actions on selected words, on a mark, and on a place in the text, as menu items. */
import { hasNote, isHighlight, type Annotation } from '#core/model/annotation';
import type { Passage } from '#core/text/passage';
import { commandName, type CommandId } from '#core/ipc/commands';
import { useKeyName } from '../../navigation/command-keys';
import { isAvailable, runCommand } from '../../navigation/commands';
import { openExportOf } from '../../navigation/export-request';
import { MenuItem, MenuLine, SubMenu } from '../../ui/menu';
import { LabelChoices } from '../labels/label-choices';
import { LabelSwatch } from '../labels/label-swatch';
import { activateForWriting, type NotesPlace } from './annotating-session';
import { citedParts, useCopyCited } from './copy-cited';
import type { Marking } from './marking';
import { noteOnSelection } from './use-marking-keys';
import type { SelectedPassage } from './use-selected-passage';

interface SelectionProps {
  readonly selection: SelectedPassage & { readonly passage: Passage };
  readonly marking: Marking;
  readonly notes: NotesPlace;
}

export function SelectionActs({ selection, marking, notes }: SelectionProps) {
  const { passage, clear } = selection;
  return (
    <>
      <MenuItem label="Copy" onChoose={() => window.document.execCommand('copy')} />
      <CommandItem id="copy-citation" />
      <CommandItem id="copy-link" />
      {marking.log && (
        <>
          <MenuLine />
          <SubMenu label="Highlight">
            {marking.labels.map(({ id, hue, name }, place) => (
              <MenuItem
                key={id}
                label={name}
                mark={<LabelSwatch hue={hue} />}
                keys={place < 9 ? String(place + 1) : undefined}
                onChoose={() => {
                  marking.mark(passage, id);
                  clear();
                }}
              />
            ))}
          </SubMenu>
          <MenuItem
            label="Note"
            keys="N"
            onChoose={() => noteOnSelection(marking, selection, notes)}
          />
          <CommandItem id="toggle-bookmark" />
        </>
      )}
      <MenuLine />
      <CommandItem id="history" label="History of these words" />
      <CommandItem id="find" label="Find these words here" />
    </>
  );
}

interface AnnotationProps {
  readonly annotation: Annotation;
  readonly marking: Marking;
  readonly notes: Pick<NotesPlace, 'inMargin' | 'show'> | null;
}

/** @param notes where notes are shown; null when the annotation is in a list. */
export function AnnotationActs({ annotation, marking, notes }: AnnotationProps) {
  const copyCited = useCopyCited();
  const { id, documentId } = annotation;
  return (
    <>
      {annotation.kind !== 'document-note' && (
        <MenuItem label="Copy with citation" onChoose={() => copyCited(citedParts([annotation]))} />
      )}
      {marking.log && (
        <>
          {isHighlight(annotation) && (
            <SubMenu label="Label">
              <LabelChoices
                value={annotation.labelId}
                labels={marking.labels}
                onChoose={(next) => marking.relabel([annotation], next)}
              />
            </SubMenu>
          )}
          {annotation.kind !== 'bookmark' && (
            <MenuItem
              label={hasNote(annotation) ? 'Edit note' : 'Note'}
              onChoose={() => {
                if (notes && !notes.inMargin) notes.show();
                activateForWriting(id);
              }}
            />
          )}
        </>
      )}
      <MenuItem
        label="Export…"
        onChoose={() => openExportOf({ kind: 'one', documentId, annotationIds: [id] })}
      />
      {marking.log && (
        <>
          <MenuLine />
          <MenuItem label="Delete" danger onChoose={() => marking.remove([annotation])} />
        </>
      )}
    </>
  );
}

interface PlaceProps {
  /** The paragraph that was clicked. */
  readonly passage: Passage;
  readonly marking: Marking;
}

export function PlaceActs({ passage, marking }: PlaceProps) {
  return (
    <>
      {marking.log && (
        <MenuItem label="Bookmark this paragraph" onChoose={() => marking.bookmark(passage)} />
      )}
      <CommandItem id="note-on-document" />
      <MenuLine />
      <CommandItem id="find" />
      <CommandItem id="go-to-paragraph" />
      <CommandItem id="new-tab" />
      <MenuLine />
      <CommandItem id="source" />
      <CommandItem id="export" />
      <CommandItem id="print" />
    </>
  );
}

/** A command under its own name, or another one that says more here. */
function CommandItem({ id, label }: { readonly id: CommandId; readonly label?: string }) {
  const keys = useKeyName(id);
  if (!isAvailable(id)) return null;
  return <MenuItem label={label ?? commandName(id)} keys={keys} onChoose={() => runCommand(id)} />;
}
