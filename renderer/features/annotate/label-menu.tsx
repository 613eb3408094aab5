import type { Highlight } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import { Menu, MenuChoices } from '../../ui/menu';
import { LabelSwatch } from '../labels/label-swatch';
import type { Marking } from './marking';
import styles from './label-menu.module.css';

interface Props {
  readonly annotation: Highlight;
  readonly marking: Marking;
}

/** The label of an annotation, and the way to change it. */
export function LabelMenu({ annotation, marking }: Props) {
  const label = labelOf(marking.labels, annotation.labelId);
  return (
    <Menu
      trigger={label.name}
      label={`Label: ${label.name}. Change label`}
      className={styles['trigger']}
    >
      <MenuChoices
        value={annotation.labelId}
        choices={marking.labels.map(({ id, hue, name }, place) => ({
          value: id,
          label: name,
          mark: <LabelSwatch hue={hue} />,
          keys: place < 9 ? String(place + 1) : undefined,
        }))}
        onChoose={(next) => marking.relabel([annotation], next)}
      />
    </Menu>
  );
}
