/**
 * The one table from a census to what a start does, says and offers. Every statement about what was
 * kept comes from here, and "every" is said only where count and chain prove it.
 */
import type { LogPosition } from '#core/changes/log-position';
import { haveDiverged } from '#core/changes/trail';
import type { BackupHolding, Census, Gap } from './census';
import type { Offer, Plan } from './plan';
import { startSentence } from './start-sentence';

type Draft = Pick<Plan, 'action' | 'finding'> & Partial<Plan>;

/** @param moment formats a time (ISO 8601, UTC) for the reader. */
export function planStart(census: Census, moment: (iso: string) => string): Plan {
  const missing = lostAfter(census.journal.gaps, 0);
  const draft = { ...quiet, missing, ...withTexts(planNotes(census), census) };
  return { ...draft, sentence: startSentence(draft, census, moment) };
}

const quiet = {
  asks: false,
  offers: [],
  backup: null,
  also: null,
  base: null,
  lost: 0,
  every: false,
  sentence: null,
};

function withTexts(plan: Draft, { texts }: Census): Draft {
  if (texts.lacking === 0) return plan;
  return { ...plan, offers: [...(plan.offers ?? []), 'import-texts'] };
}

function planNotes(census: Census): Draft {
  const { journal, store } = census;
  // Not even opened: the database engine itself would write to the store's files.
  if (journal.state === 'newer') return { action: 'texts-only', finding: 'journal-newer' };
  if (journal.state === 'unreadable') return withoutJournal(census);
  if (store.state === 'newer') return { action: 'texts-only', finding: 'store-newer' };
  if (isBegun(journal.position)) return withJournal(census, journal.position);
  return journalGone(census);
}

function isBegun(position: LogPosition | null): position is LogPosition {
  return position !== null && position.number > 0;
}

/**
 * Nothing can be written: the store's contents are shown, with whatever the program can do about
 * it.
 */
function withoutJournal(census: Census): Draft {
  const { journal, store } = census;
  const shown = store.state === 'whole' && store.position !== null;
  const action = shown ? 'read-only' : 'texts-only';
  if (journal.part === null) return { action, finding: 'profile-read-only' };
  const backup = moreThan(shown ? store.position : null, census);
  const offers: Offer[] = ['set-journal-aside', 'look'];
  return { action, finding: 'journal-unusable', asks: true, offers, backup };
}

function withJournal(census: Census, position: LogPosition): Draft {
  const { journal, store } = census;
  if (isOtherCopy(census, position)) return twoCopies(census, position);
  const known = store.state === 'whole' ? store.position : null;
  const plan = withOwnStore(census, position, known);
  const more = moreThan(known && known.number > position.number ? known : position, census);
  if (!more) return plan;
  // When both agree and are whole, writing loses nothing that the backup has.
  const asks = known?.sum !== position.sum || journal.gaps.length > 0;
  return { ...plan, ...offerBackup(more), asks };
}

function offerBackup(backup: BackupHolding): Omit<Draft, 'action'> {
  return {
    finding: 'backup-knows-more',
    backup,
    offers: ['restore-backup', 'go-on'],
    every: false,
  };
}

/** True when the store followed another journal, or another continuation of this one. */
function isOtherCopy({ store }: Census, position: LogPosition): boolean {
  const isFull = store.state === 'damaged' ? store.rows > 0 : isBegun(store.position);
  if (!isFull || !['whole', 'damaged'].includes(store.state)) return false;
  return !store.follows || isStrange(store.position, position);
}

function isStrange(mark: LogPosition | null, position: LogPosition): boolean {
  if (!mark) return false;
  if (mark.generation !== position.generation) return true;
  return mark.number === position.number && mark.sum !== position.sum;
}

function twoCopies(census: Census, position: LogPosition): Draft {
  const { store } = census;
  const more = allWithMore(position, census);
  const hidden = more.find((each) => !(store.state === 'whole' && holds(store, each))) ?? null;
  const offers: Offer[] = ['merge-store', 'keep-store-aside'];
  if (hidden) offers.push('restore-backup');
  const base = baseOf(census, position);
  return {
    action: 'rebuild',
    finding: 'other-copy',
    asks: true,
    offers,
    backup: hidden,
    base,
  };
}

/** True when the store has come by where the backup is. What neither remembers is taken for the same. */
function holds(store: Census['store'], backup: BackupHolding): boolean {
  const [mark, at] = [store.position, backup.position];
  const isLater = mark?.generation === at.generation && mark.number >= at.number;
  return isLater && !isApartFrom(store, backup);
}

function withOwnStore(census: Census, position: LogPosition, known: LogPosition | null): Draft {
  const { gaps, lost: before } = census.journal;
  if (!known || lostAfter(gaps, known.number) > 0) return rebuilding(census, position, known);
  if (known.number > position.number) {
    return { action: 'restore-journal', finding: 'journal-restored' };
  }
  const action = known.number === position.number ? 'open' : 'catch-up';
  if (gaps.length === 0) return { action, finding: 'nothing' };
  return { action, finding: 'journal-mended', every: !before };
}

/** The store is damaged, or lacks some of what the journal is missing. */
function rebuilding(census: Census, position: LogPosition, known: LogPosition | null): Draft {
  const { journal, store } = census;
  const base = baseOf(census, position);
  const stored = known?.number ?? 0;
  const from = base?.position.number ?? 0;
  const lost = lostAfter(journal.gaps, Math.max(stored, from));
  // Even a damaged store may be the only one with what the journal is missing.
  const isAhead = (store.position?.number ?? 0) > position.number;
  if (!known && store.rows > 0 && (lost > 0 || isAhead)) {
    return { action: 'merge-sources', finding: 'store-remnant', lost, base };
  }
  const action = stored > from ? 'catch-up' : 'rebuild';
  if (lost > 0) return { action, finding: 'rebuilt-with-loss', lost, base };
  return { action, finding: 'rebuilt', base, every: !journal.lost };
}

function lostAfter(gaps: readonly Gap[], number: number): number {
  return gaps.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from - 1, number)), 0);
}

/** The journal has no line at all: no folder, or nothing in its files. */
function journalGone(census: Census): Draft {
  const { store } = census;
  if (store.state === 'whole' && isBegun(store.position)) {
    const backup = moreThan(store.position, census);
    const action = 'restore-journal';
    if (backup) return { action, ...offerBackup(backup), asks: true };
    return { action, finding: 'journal-restored' };
  }
  const backup = newestOf(census);
  if (store.rows > 0) {
    const offers: Offer[] = backup ? ['restore-backup', 'go-on'] : [];
    const asks = backup !== null;
    const also = backup && otherThan(backup, census);
    return { action: 'merge-sources', finding: 'store-remnant', asks, offers, backup, also };
  }
  if (store.state === 'unreadable') return { action: 'texts-only', finding: 'store-unusable' };
  if (backup) {
    const offers: Offer[] = ['restore-backup', 'begin-anew'];
    const also = otherThan(backup, census);
    return { action: 'begin', finding: 'all-gone', asks: true, offers, backup, also };
  }
  if (hasUnread(census)) {
    const offers: Offer[] = ['show-backups', 'begin-anew'];
    return { action: 'begin', finding: 'backups-unreadable', asks: true, offers };
  }
  return { action: 'begin', finding: 'nothing' };
}

/** Whether there are backups, none of which could be read. */
function hasUnread({ backups, second }: Census): boolean {
  return [backups, second].some(({ state }) => ['damaged', 'unreadable', 'newer'].includes(state));
}

function holdings({ backups, second }: Census): BackupHolding[] {
  return [backups.newest, second.newest].filter((newest) => newest !== null);
}

/** The newest backup of either folder, from whatever journal. */
function newestOf(census: Census): BackupHolding | null {
  return latest(holdings(census), isLaterMade);
}

/**
 * A backup that is ahead of a position: a later one of the same journal; the newest of all when it is
 * from another journal, since one is made as soon as a journal has been rewritten; or one of another
 * copy that diverged.
 */
function moreThan(position: LogPosition | null, census: Census): BackupHolding | null {
  return allWithMore(position, census)[0] ?? null;
}

function allWithMore(position: LogPosition | null, census: Census): readonly BackupHolding[] {
  return [...aheadOf(position, census), ...apartFrom(census)];
}

/** Backups of a copy that diverged from the journal or the store, newest first. */
function apartFrom(census: Census): readonly BackupHolding[] {
  const { backups, second, store } = census;
  const apart = [backups.apart, second.apart].filter((each) => each !== null);
  const isWhole = store.state === 'whole';
  const more = isWhole ? holdings(census).filter((each) => isApartFrom(store, each)) : [];
  return [...apart, ...more].toSorted((a, b) => (isLaterMade(a, b) ? -1 : 1));
}

/** The newest backup that diverged from another one, where there is no journal to compare with. */
function otherThan({ position, trail }: BackupHolding, census: Census): BackupHolding | null {
  const all = [...holdings(census), census.backups.apart, census.second.apart];
  const present = all.filter((each) => each !== null);
  return latest(
    present.filter((each) => isApartFrom({ position, trail }, each)),
    isLaterMade,
  );
}

function isApartFrom(
  { position, trail }: Pick<Census['store'], 'position' | 'trail'>,
  backup: BackupHolding,
): boolean {
  const isSame = position?.generation === backup.position.generation;
  return isSame && haveDiverged(backup.trail, trail);
}

function aheadOf(position: LogPosition | null, census: Census): readonly BackupHolding[] {
  const newest = newestOf(census);
  if (!newest) return [];
  if (!position) return [newest];
  const { generation, number } = position;
  if (newest.position.generation !== generation) return [newest];
  const later = holdings(census).filter(
    (each) => each.position.generation === generation && each.position.number > number,
  );
  return later.toSorted((a, b) => b.position.number - a.position.number);
}

/** The latest backup that the journal's lines can continue. */
function baseOf(census: Census, { generation, number }: LogPosition): BackupHolding | null {
  const fitting = holdings(census).filter(
    ({ position }) => position.generation === generation && position.number <= number,
  );
  return latest(fitting, hasMore);
}

function isLaterMade(a: BackupHolding, b: BackupHolding): boolean {
  return a.created > b.created;
}

function hasMore(a: BackupHolding, b: BackupHolding): boolean {
  return a.position.number > b.position.number;
}

function latest(
  found: readonly BackupHolding[],
  isLater: (a: BackupHolding, b: BackupHolding) => boolean,
): BackupHolding | null {
  return found.reduce<BackupHolding | null>((a, b) => (a && !isLater(b, a) ? a : b), null);
}
