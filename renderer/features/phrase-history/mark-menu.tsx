import type { Label } from '#core/model/label';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { Menu, MenuChoices } from '../../ui/menu';
import { LabelSwatch } from '../labels/label-swatch';
import styles from './phrase-list.module.css';

interface Props {
  readonly line: PhraseLine;
  /** The label of the line; null when it is not marked. */
  readonly label: Label | null;
  readonly labels: readonly Label[];
  /** Null when nothing can be written: then the label is only shown. */
  readonly onMark: ((line: PhraseLine, label: Label) => void) | null;
}

/** Marks a use in place, without opening its document. */
export function MarkMenu({ line, label, labels, onMark }: Props) {
  const name = label?.name ?? 'Mark';
  if (!onMark) return label && <span className={styles['label']}>{name}</span>;
  return (
    <Menu
      trigger={name}
      label={label ? `Marked: ${name}. Change label` : `Mark “${line.hit}”`}
      className={`button-quiet ${styles['label']}`}
      align="end"
    >
      <MenuChoices
        value={label?.id ?? ''}
        choices={labels.map((each) => ({
          value: each.id,
          label: each.name,
          mark: <LabelSwatch hue={each.hue} />,
        }))}
        onChoose={(id) => {
          const next = labels.find((each) => each.id === id);
          if (next) onMark(line, next);
        }}
      />
    </Menu>
  );
}
