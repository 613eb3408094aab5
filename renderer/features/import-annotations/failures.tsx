import styles from './import-dialog.module.css';

/** Files that could not be read, a sentence each. */
export function Failures({ failures }: { readonly failures: readonly string[] }) {
  if (failures.length === 0) return null;
  return (
    <ul className={styles['failures']} role="alert">
      {failures.map((failure) => (
        <li key={failure}>{failure}</li>
      ))}
    </ul>
  );
}
