import type { Highlight } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import { Menu } from '../../ui/menu';
import { LabelChoices } from '../labels/label-choices';
import type { Marking } from './marking';
import styles from './label-menu.module.css';

interface Props {
  readonly annotation: Highlight;
  readonly marking: Marking;
}

/** The label of an annotation, with a menu to change it. */
export function LabelMenu({ annotation, marking }: Props) {
  const label = labelOf(marking.labels, annotation.labelId);
  return (
    <Menu
      trigger={label.name}
      label={`Label: ${label.name}. Change label`}
      className={styles['trigger']}
    >
      <LabelChoices
        value={annotation.labelId}
        labels={marking.labels}
        onChoose={(next) => marking.relabel([annotation], next)}
      />
    </Menu>
  );
}
