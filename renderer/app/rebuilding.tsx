import styles from './rebuilding.module.css';

/** Shown instead of the window's content while the store of notes is rebuilt at a start. */
export function Rebuilding({ share }: { readonly share: number }) {
  return (
    <main className={styles['rebuilding']}>
      <h1>Putting your notes back</h1>
      <p>
        The store of notes was incomplete. It is being rebuilt from the journal, which holds every
        saved note.
      </p>
      <progress value={share} max={1} aria-label="Notes put back" />
    </main>
  );
}
