import styles from './import-dialog.module.css';
import type { ImportJob } from './use-import';
import type { Planned } from './import-source';

interface Props {
  readonly job: ImportJob;
  readonly planned: Planned;
}

/** Whose the sender's own notes are: a colleague's get their name, the reader's own do not. */
export function SenderChoice({ job, planned }: Props) {
  const { author } = planned.plan.set;
  if (author === null) return null;
  return (
    <fieldset className={styles['sender']}>
      <legend>This file is from {author}. Its notes are</legend>
      <label>
        <input
          type="radio"
          name="sender"
          checked={planned.sender !== null}
          onChange={() => job.planAgain(planned, { sender: author })}
        />{' '}
        {author}’s
      </label>
      <label>
        <input
          type="radio"
          name="sender"
          checked={planned.sender === null}
          onChange={() => job.planAgain(planned, { sender: null })}
        />{' '}
        mine
      </label>
    </fieldset>
  );
}
