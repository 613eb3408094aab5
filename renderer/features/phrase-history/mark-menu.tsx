import { Menu } from '@base-ui/react/menu';
import type { Label } from '#core/model/label';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import styles from './phrase-list.module.css';

interface Props {
  readonly line: PhraseLine;
  /** What the line is marked with; null when it is not marked. */
  readonly label: Label | null;
  readonly labels: readonly Label[];
  /** Null where nothing can be written: then the label is only shown. */
  readonly onMark: ((line: PhraseLine, label: Label) => void) | null;
}

/** Marks a use where it is, without opening its document. */
export function MarkMenu({ line, label, labels, onMark }: Props) {
  const name = label?.name ?? 'Mark';
  if (!onMark) return label && <span className={styles['label']}>{name}</span>;
  return (
    <Menu.Root>
      <Menu.Trigger
        className={`button-quiet ${styles['label']}`}
        aria-label={label ? `Marked: ${name}. Change label` : `Mark “${line.hit}”`}
      >
        {name} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align="end">
          <Menu.Popup className="menu">
            <Menu.RadioGroup
              value={label?.id ?? ''}
              onValueChange={(id: string) => {
                const next = labels.find((each) => each.id === id);
                if (next) onMark(line, next);
              }}
            >
              {labels.map((each) => (
                <Menu.RadioItem
                  key={each.id}
                  value={each.id}
                  className="menu-item"
                  data-hue={each.hue}
                  closeOnClick
                >
                  <i className={styles['dot']} aria-hidden="true" />
                  <span>{each.name}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
