import { isHighlight, type Annotation } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import { inNewTab } from '../../navigation/tabs';
import { MenuItem, MenuLine, SubMenu } from '../../ui/menu';
import { LabelChoices } from '../labels/label-choices';
import type { NotebookSource } from './notebook-source';

interface Props {
  readonly annotation: Annotation;
  readonly source: NotebookSource;
}

/** Menu items for one annotation of the list. */
export function EntryActs({ annotation, source }: Props) {
  const { acts, labels, onOpen, onCopy, onExport } = source;
  return (
    <>
      <MenuItem label="Open" onChoose={() => void onOpen(annotation)} />
      <MenuItem label="Open in new tab" onChoose={() => void inNewTab(() => onOpen(annotation))} />
      <MenuLine />
      {annotation.kind !== 'document-note' && (
        <MenuItem label="Copy with citation" onChoose={() => onCopy([annotation])} />
      )}
      {acts && isHighlight(annotation) && (
        <SubMenu label="Label">
          <LabelChoices
            value={annotation.labelId}
            labels={labels}
            onChoose={(next) => acts.relabel([annotation], labelOf(labels, next))}
          />
        </SubMenu>
      )}
      <MenuItem label="Export…" onChoose={() => onExport([annotation])} />
      {acts && (
        <>
          <MenuLine />
          <MenuItem label="Delete" danger onChoose={() => acts.remove([annotation])} />
        </>
      )}
    </>
  );
}
