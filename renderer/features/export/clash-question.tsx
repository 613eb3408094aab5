import { useState } from 'react';
import { DialogActs } from '../../ui/dialog';
import { formatCount } from '../../ui/format';
import styles from './export-dialog.module.css';
import type { Clash, ClashAnswer } from './save-files';

interface Props {
  readonly clashes: readonly Clash[];
  /** The file's or the folder's name. */
  readonly place: string;
  readonly onAnswer: (answer: ClashAnswer | null) => void;
}

const ways: readonly { readonly value: ClashAnswer['others']; readonly words: string }[] = [
  { value: 'keep-both', words: 'Keep both: the new ones get a number' },
  { value: 'replace', words: 'Replace them' },
  { value: 'skip', words: 'Leave them as they are' },
];

/** Existing files: what would become of them, before anything is written. */
export function ClashQuestion({ clashes, place, onAnswer }: Props) {
  const [others, setOthers] = useState<ClashAnswer['others']>('keep-both');
  const [putBack, setPutBack] = useState(false);
  const ours = clashes.flatMap(({ report }) => report ?? []);
  const foreign = clashes.filter(({ report }) => report === null);
  const sum = (part: keyof (typeof ours)[number]) =>
    ours.reduce((total, report) => total + report[part], 0);
  return (
    <div className={styles['question']} role="group" aria-label="Files that are there already">
      {ours.length > 0 && (
        <>
          <p>
            {ours.length === 1 ? `“${place}” is` : `${ours.length} files are`} from Readout: only
            its own blocks are written again, and your text around them stays.
          </p>
          <ul className={styles['fates']}>
            <Fate count={sum('added')} words="will be added" />
            <Fate count={sum('rewritten')} words="will be written again" />
            <Fate count={sum('removed')} words="will go, because it was deleted in Readout" />
            <Fate count={sum('left')} words="stays as you changed it in the file" />
            <Fate count={sum('withheld')} words="stays out, because you deleted it from the file" />
          </ul>
          {sum('left') + sum('withheld') > 0 && (
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={putBack}
                onChange={({ currentTarget }) => setPutBack(currentTarget.checked)}
              />
              Write those again that I deleted or changed in the file
            </label>
          )}
        </>
      )}
      {foreign.length > 0 && (
        <fieldset className={styles['ways']}>
          <legend>
            {formatCount(foreign.length, 'file', 'files')} in “{place}” already{' '}
            {foreign.length === 1 ? 'has that name' : 'have those names'}: {namesOf(foreign)}
          </legend>
          {ways.map(({ value, words }) => (
            <label key={value} className={styles['check']}>
              <input
                type="radio"
                name="clash"
                checked={others === value}
                onChange={() => setOthers(value)}
              />
              {words}
            </label>
          ))}
        </fieldset>
      )}
      <DialogActs>
        <button type="button" className="button" onClick={() => onAnswer(null)}>
          Cancel
        </button>
        <button
          type="button"
          className="button button-main"
          onClick={() => onAnswer({ others, putBack })}
        >
          Write
        </button>
      </DialogActs>
    </div>
  );
}

/** Names shown at most. */
const maxNames = 3;

function namesOf(clashes: readonly Clash[]): string {
  const names = clashes.slice(0, maxNames).map(({ existing }) => `“${existing.name}”`);
  return names.join(', ') + (clashes.length > maxNames ? ' …' : '');
}

function Fate({ count, words }: { readonly count: number; readonly words: string }) {
  if (count === 0) return null;
  return (
    <li>
      {formatCount(count, 'block', 'blocks')} {words}
    </li>
  );
}
