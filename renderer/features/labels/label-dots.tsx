import type { Label } from '#core/model/label';
import styles from './label-dots.module.css';

/** The colour of a label beside its name. */
export function LabelDot({ hue }: Pick<Label, 'hue'>) {
  return <i className={styles['dot']} data-hue={hue} aria-hidden="true" />;
}

/** One dot for each label in use; their names are for screen readers. */
export function LabelDots({ labels }: { readonly labels: readonly Label[] }) {
  if (labels.length === 0) return null;
  const names = labels.map((label) => label.name).join(', ');
  return (
    <span className={styles['dots']} role="img" aria-label={names} title={names}>
      {labels.map(({ id, hue }) => (
        <LabelDot key={id} hue={hue} />
      ))}
    </span>
  );
}
