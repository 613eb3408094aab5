import type { BackupHolding } from './census';

/**
 * `catch-up`: the journal's later lines go into the store. `rebuild`: the store from journal and
 * backup. `restore-journal`: the journal from the store. `gather`: both from all that is left in
 * either. `begin`: an empty library. `read-only`: what the store holds is shown and nothing written.
 * `texts-only`: no notes can be shown.
 */
export type StartAction =
  | 'open'
  | 'catch-up'
  | 'rebuild'
  | 'restore-journal'
  | 'gather'
  | 'begin'
  | 'read-only'
  | 'texts-only';

/**
 * `bring-back`: the rows of `Plan.backup` are added. `begin-anew`: backups are set aside.
 * `merge-store`: what only the store holds is added; `keep-store-aside`: it becomes a backup.
 * `set-journal-aside`: what is in the journal's place is moved to `damaged`. `look`: nothing is
 * written. `go-on`: as it is.
 */
export type Offer =
  | 'bring-back'
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
  /** True when the reader chooses first; nothing is written before. */
  readonly asks: boolean;
  readonly offers: readonly Offer[];
  /** The backup that is offered. */
  readonly backup: BackupHolding | null;
  /** One of another copy that went on apart from that: it is brought back with it. */
  readonly also: BackupHolding | null;
  /** The backup that a rebuild begins with: it has what the journal lacks up to it. */
  readonly base: BackupHolding | null;
  /** Changes that the journal lacks, wherever else they are. */
  readonly missing: number;
  /** Changes that are in no home any more. */
  readonly lost: number;
  /** True when count and chain prove that all changes up to the journal's last are shown. */
  readonly every: boolean;
  readonly sentence: string | null;
}
