import styles from './rebuilding.module.css';

/** Shown instead of the window's content while the store of notes is rebuilt at a start. */
export function Rebuilding({ share }: { readonly share: number }) {
  return (
    <main className={styles['rebuilding']}>
      <h1>Putting your notes back</h1>
      <p>
        The store of notes is being brought up to the journal. It takes longer after a large change.
      </p>
      <progress value={share} max={1} aria-label="Notes put back" />
    </main>
  );
}
