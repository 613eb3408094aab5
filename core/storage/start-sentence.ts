/** The sentences for a start: what was found, what is here, and what the buttons do. */
import type { BackupHolding, Census } from './census';
import type { Finding, Plan } from './plan';

type Words = Omit<Plan, 'sentence'>;

/** @returns null when there is nothing to say. */
export function startSentence(
  plan: Words,
  census: Census,
  moment: (iso: string) => string,
): string | null {
  const notes = sentences[plan.finding](plan, census, moment);
  return (
    [notes, textsSentence(census), backupsSentence(census)]
      .filter((each) => each !== '')
      .join(' ') || null
  );
}

type Sentence = (plan: Words, census: Census, moment: (iso: string) => string) => string;

const sentences: Readonly<Record<Finding, Sentence>> = {
  nothing: () => '',
  'all-gone': ({ backup, also }, census, moment) =>
    `${journalWords(census)} and the store of notes is gone too. ${holdingOf(backup, census, moment)}${alsoWords(also, moment)}`,
  'backups-unreadable': (_plan, census) =>
    `${journalWords(census)} and the store of notes is gone too. There are backups, but none of them can be read by this Readout.`,
  'backup-knows-more': ({ backup, asks }, census, moment) =>
    `${backup?.follows === false ? 'A backup is of another copy of these notes, with changes that this one does not have' : 'A backup has notes that the journal does not have'}. ${holdingOf(backup, census, moment)}${asks ? '' : ' Data → Restore… brings them back.'}`,
  'other-copy': ({ backup }, census, moment) =>
    `The journal in this folder belongs to another copy. The store of notes holds changes of this copy that the journal does not have.${backup ? ` ${holdingOf(backup, census, moment)}` : ''}`,
  rebuilt: ({ every }, census) =>
    `The store of notes was incomplete, so it was rebuilt from the journal. ${every ? allOf(census) : earlierLoss}`,
  'rebuilt-with-loss': ({ lost, base }, _census, moment) =>
    `${count(lost, 'change is', 'changes are')} missing from the journal, and the store of notes was incomplete. What is left${base ? `, with the backup of ${moment(base.created)},` : ''} is here; Data → Restore… shows what older backups have.`,
  'journal-mended': ({ every, missing }, census) =>
    `${count(missing, 'change was', 'changes were')} missing from the journal and came back from the store of notes. ${every ? allOf(census) : earlierLoss}`,
  'journal-restored': (_plan, { journal, store }) =>
    `The journal was ${journal.position ? 'older than' : 'missing beside'} the store of notes, so it was rewritten from the store, which holds everything saved up to change ${(store.position?.number ?? 0).toLocaleString('en')}.`,
  'store-remnant': ({ backup, also }, census, moment) =>
    `${journalWords(census)} and the store of notes is incomplete: what is left of both is shown.${backup ? ` ${holdingOf(backup, census, moment)}` : ''}${alsoWords(also, moment)}`,
  'profile-read-only': ({ action }) =>
    `The folder of your notes cannot be written to. Make it writable, or free some space, then start Readout again.${action === 'read-only' ? ' What the store of notes holds is shown and cannot be changed.' : ''}`,
  'journal-unusable': ({ action, backup }, census, moment) =>
    `“${census.journal.part ?? ''}” cannot be read or written, so your notes cannot be saved. ${action === 'read-only' ? 'The notes that the store still holds are shown and cannot be changed.' : 'No notes can be shown.'} Setting it aside moves “journal” to the folder “damaged” beside it and starts Readout again, which gives back what the store and the backups hold.${backup ? ` ${holdingOf(backup, census, moment)}` : ''}`,
  'journal-newer': () => newerWords,
  'store-newer': () => newerWords,
  'store-unusable': () =>
    'The store of notes cannot be opened. Restart Readout; if that does not help, restart the computer. Nothing was changed.',
};

/**
 * Proved by count and chain. No journal can prove that nothing came after them, so "every" is never
 * said.
 */
function allOf({ journal: { position } }: Census): string {
  return `All ${count(position?.number ?? 0, 'change', 'changes')} in the journal are here.`;
}

const newerWords =
  'These notes were last used with a newer Readout. Install that version to go on writing; nothing was changed.';

const earlierLoss = 'What an earlier start could not find is not included.';

function journalWords({ journal }: Census): string {
  if (journal.state === 'missing') return 'The folder “journal” with your notes is missing';
  return journal.position
    ? 'The journal of your notes is incomplete'
    : 'The files in the folder “journal” are empty';
}

function holdingOf(
  backup: BackupHolding | null,
  { backups }: Census,
  moment: (iso: string) => string,
): string {
  if (!backup) return '';
  const isHere = backups.newest === backup || backups.apart === backup;
  const here = backup.follows ? 'The newest whole backup' : 'It';
  const where = isHere ? here : 'The second backup folder';
  return `${where} holds ${holdingWords(backup)}, ${moment(backup.created)}.`;
}

function alsoWords(also: BackupHolding | null, moment: (iso: string) => string): string {
  if (!also) return '';
  return ` Another backup, of a second copy of these notes, holds ${holdingWords(also)}, ${moment(also.created)}; both are restored.`;
}

/** "30 highlights, 10 notes, 1 imported text". */
function holdingWords({
  highlights,
  notes,
  documents,
}: Pick<BackupHolding, 'highlights' | 'notes' | 'documents'>): string {
  return [
    count(highlights, 'highlight', 'highlights'),
    count(notes, 'note', 'notes'),
    count(documents, 'imported text', 'imported texts'),
  ].join(', ');
}

function textsSentence({ texts: { lacking } }: Census): string {
  if (lacking === 0) return '';
  return `${count(lacking, 'imported text is', 'imported texts are')} missing or damaged in the folder “texts”. Import the files again; the marks and notes are kept.`;
}

function backupsSentence({ backups }: Census): string {
  if (backups.state !== 'unreadable') return '';
  return 'What is in place of the folder “backups” cannot be read, so no backup is made. Move it elsewhere; the next backup creates the folder again.';
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
