/**
 * The dry run of an import: what would become of each item of a file, before anything is written.
 * One bad item never stops the rest; a file that was already imported leaves nothing to do.
 */
import type { Annotation } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';
import type { Label } from '#core/model/label';
import type { DocumentRecord } from '#core/document/document';
import type { IncomingItem, IncomingSet } from './incoming';
import { createRowMaker, type MadeRow } from './incoming-row';
import { createDocumentFinder, type ShelvedSource } from './incoming-document';
import type { IncomingPlacement } from './place-incoming';
import { stableId } from './stable-id';

/** Which side has changed since the two were the same. */
export type Conflict = 'mine-newer' | 'theirs-newer' | 'both-changed';

export type ItemStatus =
  | IncomingPlacement
  | 'conflict'
  | 'already-here'
  /** It is in the bin here. */
  | 'deleted-here'
  /** The text it belongs to is not in the library. */
  | 'no-document'
  | 'malformed';

/** What is done with an item: written, skipped, or written beside the existing one. */
export type ItemChoice = 'take' | 'skip' | 'both';

export interface PlannedItem {
  /** Its place in the file, from 1. */
  readonly place: number;
  readonly status: ItemStatus;
  readonly conflict: Conflict | null;
  /** The annotation as it would be written; null when it cannot be. */
  readonly row: Annotation | null;
  /** The existing annotation with the same id. */
  readonly here: Annotation | null;
  readonly binned: Binned | null;
  /** Title of its document, as far as known. */
  readonly title: string | null;
  /** The words it marks, else its note; empty when it has neither. */
  readonly words: string;
  /** Why it is malformed, or what was changed to keep it; a sentence. */
  readonly reason: string | null;
  /** What may be done with it, the proposed choice first. */
  readonly choices: readonly ItemChoice[];
}

export interface ImportPlan {
  readonly set: IncomingSet;
  /** In the order of the file. */
  readonly items: readonly PlannedItem[];
  /** Labels that would be added. */
  readonly labels: readonly Label[];
  /** Titles of texts that are not in the library, with the number of their items. */
  readonly missing: readonly { readonly title: string; readonly items: number }[];
}

export interface ImportContext {
  /** The documents that items of the file belong to, from `documentsNamed`. */
  readonly documents: readonly DocumentRecord[];
  /** Sources of all documents in the library. */
  readonly sources: readonly ShelvedSource[];
  readonly labels: readonly Label[];
  readonly here: ReadonlyMap<string, Annotation>;
  readonly bin: ReadonlyMap<string, Binned>;
  /** Documents chosen by hand, keyed by the title in the file. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Name to give the sender's own notes; null when the reader is the sender. */
  readonly sender: string | null;
  /** For items without a time; ISO 8601, UTC. */
  readonly now: string;
}

/** @param onProgress called with the share that is done, 0 to 1. */
export function planImport(
  set: IncomingSet,
  context: ImportContext,
  onProgress: (share: number) => void = () => undefined,
): ImportPlan {
  const makeRow = createRowMaker(context);
  const findDocument = createDocumentFinder(context);
  const documents = new Map(context.documents.map((each) => [each.id, each]));
  const brought = new Map<string, Label>();
  const missing = new Map<string, number>();
  const seen = new Set<string>();
  const items = set.items.map((item, index) => {
    if (index % 500 === 0) onProgress(index / set.items.length);
    const document = documents.get(findDocument(item) ?? '') ?? null;
    const title = document?.title ?? item.source.title;
    if (!document) missing.set(title ?? '', (missing.get(title ?? '') ?? 0) + 1);
    const made = makeRow(item, document);
    if (made.brought) brought.set(made.brought.id, made.brought);
    if (seen.has(item.id)) return { ...twice, place: item.place, title };
    seen.add(item.id);
    return planItem(item, made, title, context);
  });
  const broken = set.malformed.map(({ place, reason }) => ({ ...nothing, place, reason }));
  return {
    set,
    items: [...items, ...broken].sort((a, b) => a.place - b.place),
    labels: [...brought.values()],
    missing: [...missing].map(([title, count]) => ({ title, items: count })),
  };
}

const nothing = {
  status: 'malformed',
  conflict: null,
  row: null,
  here: null,
  binned: null,
  title: null,
  words: '',
  choices: ['skip'],
} as const satisfies Partial<PlannedItem>;

const twice = {
  ...nothing,
  status: 'already-here',
  reason: 'It is in this file more than once.',
} as const;

function planItem(
  item: IncomingItem,
  made: MadeRow,
  title: string | null,
  { here, bin }: ImportContext,
): PlannedItem {
  const { row } = made;
  const reason = made.reason ?? item.unread ?? null;
  const words = item.quote?.exact ?? item.note;
  const common = { ...nothing, place: item.place, title, words, reason };
  if (!row) return { ...common, status: made.status };
  const known = here.get(row.id) ?? null;
  const binned = bin.get(row.id) ?? null;
  if (known) {
    const twin = here.get(twinOf(row).id);
    if (isSame(known, row, item) || (twin && isSame(twin, twinOf(row), item))) {
      return { ...common, status: 'already-here', row, here: known };
    }
    const conflict = conflictOf(known, row);
    const choices = proposed[conflict];
    return { ...common, status: 'conflict', conflict, row, here: known, choices };
  }
  if (binned) return { ...common, status: 'deleted-here', row, binned, choices: ['skip', 'take'] };
  const choices =
    made.status === 'no-document' ? (['skip', 'take'] as const) : (['take', 'skip'] as const);
  return { ...common, status: made.status, row, choices };
}

const proposed: Readonly<Record<Conflict, readonly ItemChoice[]>> = {
  'theirs-newer': ['take', 'skip', 'both'],
  'mine-newer': ['skip', 'take', 'both'],
  'both-changed': ['both', 'take', 'skip'],
};

/** The incoming annotation beside the existing one, under another id that is the same each time. */
export function twinOf(row: Annotation): Annotation {
  const id = stableId(null, ['twin', row.id, row.modified, row.note, ...row.tags]);
  return { ...row, id };
}

/** A side that never changed since it was made is the older one; otherwise both have changed. */
function conflictOf(mine: Annotation, theirs: Annotation): Conflict {
  const mineChanged = mine.modified !== mine.created;
  const theirsChanged = theirs.modified !== theirs.created;
  if (mineChanged && theirsChanged) return 'both-changed';
  return theirs.modified > mine.modified ? 'theirs-newer' : 'mine-newer';
}

/** Members that the file does not give are not a difference. */
function isSame(mine: Annotation, theirs: Annotation, item: IncomingItem): boolean {
  const told = (row: Annotation) =>
    JSON.stringify(row, (key, value: unknown) => {
      if (key === 'created') return item.created === null ? undefined : value;
      if (key === 'modified') return item.modified === null ? undefined : value;
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    });
  return told(mine) === told(theirs);
}
