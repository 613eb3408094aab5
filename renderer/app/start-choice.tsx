import type { Offer, Plan } from '#core/storage/plan';
import styles from './rebuilding.module.css';

interface Props {
  readonly plan: Plan;
  readonly onChoose: (offer: Offer) => void;
  readonly onShowBackups: () => void;
}

const words: Readonly<Record<Offer, string>> = {
  'restore-backup': 'Restore it',
  'begin-anew': 'Start over, and set the rest aside',
  'merge-store': 'Put both together',
  'keep-store-aside': 'Continue with the journal, and keep the rest as a backup',
  'set-journal-aside': 'Set it aside and start again',
  look: 'Show the notes, read only',
  'go-on': 'Continue without it, and set it aside',
  'show-backups': 'Show the backups',
  'import-texts': 'Import the texts again',
};

/**
 * Shown instead of the window when homes of notes differ: nothing is written before the reader has
 * chosen.
 */
export function StartChoice({ plan, onChoose, onShowBackups }: Props) {
  return (
    <main className={styles['rebuilding']}>
      <h1>Your notes need a decision</h1>
      <p>{plan.sentence}</p>
      <p>Nothing has been written yet.</p>
      <div className={styles['offers']}>
        {plan.offers.map((offer, index) => (
          <button
            key={offer}
            type="button"
            className={index === 0 ? 'button button-main' : 'button'}
            onClick={() => (offer === 'show-backups' ? onShowBackups() : onChoose(offer))}
          >
            {words[offer]}
          </button>
        ))}
      </div>
    </main>
  );
}
