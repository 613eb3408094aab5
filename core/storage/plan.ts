import type { BackupHolding } from './census';

/**
 * `catch-up`: the journal's later lines are applied to the store. `rebuild`: the store from journal
 * and backup. `restore-journal`: the journal from the store. `merge-sources`: both from what is
 * left in either. `begin`: an empty library. `read-only`: the store's contents are shown and
 * nothing is written. `texts-only`: no notes can be shown.
 */
export type StartAction =
  | 'open'
  | 'catch-up'
  | 'rebuild'
  | 'restore-journal'
  | 'merge-sources'
  | 'begin'
  | 'read-only'
  | 'texts-only';

/**
 * `restore-backup`: the rows of `Plan.backup` are added. `begin-anew`: backups are set aside.
 * `merge-store`: what only the store holds is added; `keep-store-aside`: it becomes a backup.
 * `set-journal-aside`: whatever is in the journal's place is moved to `damaged`. `look`: nothing is
 * written. `go-on`: nothing changes.
 */
export type Offer =
  | 'restore-backup'
  | 'begin-anew'
  | 'merge-store'
  | 'keep-store-aside'
  | 'set-journal-aside'
  | 'go-on'
  | 'look'
  | 'show-backups'
  | 'import-texts';

/** What the sentence is about. */
export type Finding =
  | 'nothing'
  | 'all-gone'
  | 'backups-unreadable'
  | 'backup-knows-more'
  | 'other-copy'
  | 'rebuilt'
  | 'rebuilt-with-loss'
  | 'journal-mended'
  | 'journal-restored'
  | 'store-remnant'
  | 'journal-unusable'
  | 'profile-read-only'
  | 'journal-newer'
  | 'store-newer'
  | 'store-unusable';

export interface Plan {
  readonly action: StartAction;
  readonly finding: Finding;
  /** True when the reader chooses first; nothing is written until then. */
  readonly asks: boolean;
  readonly offers: readonly Offer[];
  /** The backup on offer. */
  readonly backup: BackupHolding | null;
  /** A backup of another copy that diverged from that one; it is brought back along with it. */
  readonly also: BackupHolding | null;
  /** The backup a rebuild starts from; it holds the changes missing from the journal up to it. */
  readonly base: BackupHolding | null;
  /** Changes missing from the journal, wherever else they are. */
  readonly missing: number;
  /** Changes that no home has any more. */
  readonly lost: number;
  /** True when count and chain prove that every change up to the journal's last is shown. */
  readonly every: boolean;
  readonly sentence: string | null;
}
