import { Menu } from '@base-ui/react/menu';
import type { Highlight } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
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
    <Menu.Root>
      <Menu.Trigger className={styles['trigger']} aria-label={`Label: ${label.name}. Change label`}>
        {label.name} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={styles['positioner']} sideOffset={4} align="start">
          <Menu.Popup className={styles['popup']}>
            <Menu.RadioGroup
              value={annotation.labelId}
              onValueChange={(next: string) => marking.relabel([annotation], next)}
            >
              {marking.labels.map(({ id, hue, name }, place) => (
                <Menu.RadioItem
                  key={id}
                  value={id}
                  className={styles['item']}
                  data-hue={hue}
                  closeOnClick
                >
                  <i aria-hidden="true" />
                  <span>{name}</span>
                  {place < 9 && <kbd>{place + 1}</kbd>}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
