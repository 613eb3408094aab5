import type { Label } from '#core/model/label';
import styles from './label-swatch.module.css';

/** The look of a label on a passage; its name is beside it. */
export function LabelSwatch({ hue }: Pick<Label, 'hue'>) {
  return <i className={styles['swatch']} data-hue={hue} aria-hidden="true" />;
}
