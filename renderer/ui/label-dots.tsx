import type { Label } from '#core/model/label';
import styles from './label-dots.module.css';

/** One dot for each label in use; the names are there for the ear. */
export function LabelDots({ labels }: { readonly labels: readonly Label[] }) {
  if (labels.length === 0) return null;
  const names = labels.map((label) => label.name).join(', ');
  return (
    <span className={styles['dots']} role="img" aria-label={names} title={names}>
      {labels.map((label) => (
        <i key={label.id} className={styles['dot']} data-hue={label.hue} />
      ))}
    </span>
  );
}
