/** The hues a label may take; each theme gives every hue a marker colour and an ink. */
export const hues = [
  'orange',
  'yellow',
  'green',
  'blue',
  'rose',
  'violet',
  'teal',
  'brown',
  'grey',
] as const;
export type Hue = (typeof hues)[number];

/** The pattern of a label's underline, so that labels also differ without colour. */
export const underlinePatterns = ['solid', 'double', 'dotted', 'dashed', 'wavy', 'thick'] as const;
export type UnderlinePattern = (typeof underlinePatterns)[number];

/** A named meaning the reader gives a passage while marking it. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly underline: UnderlinePattern;
  /** One letter that represents the label where there is no room for its name. */
  readonly letter: string;
}

/** A label as stored: only labels that the reader changed, added or removed have a row. */
export interface LabelRow extends Label {
  /** Labels are listed by this number, lowest first. */
  readonly order: number;
  /** A removed starter label; only its row says so. */
  readonly removed: boolean;
}

/** The label alone, without the rest of its row. */
export function plainLabel({ id, name, hue, underline, letter }: Label): Label {
  return { id, name, hue, underline, letter };
}

/** The labels of a new library. A label's digit is its place in the list, from 1. */
export const starterLabels: readonly Label[] = [
  { id: 'key-point', name: 'Key point', hue: 'orange', underline: 'thick', letter: 'K' },
  { id: 'agreement', name: 'Agreement', hue: 'yellow', underline: 'solid', letter: 'A' },
  { id: 'commitment', name: 'Commitment', hue: 'green', underline: 'double', letter: 'C' },
  { id: 'position', name: 'Position', hue: 'blue', underline: 'dotted', letter: 'P' },
  { id: 'concern', name: 'Concern', hue: 'rose', underline: 'wavy', letter: 'N' },
  { id: 'follow-up', name: 'Follow-up', hue: 'violet', underline: 'dashed', letter: 'F' },
];

/** The reader's labels in their order: the starter set, as changed by the stored rows. */
export function labelsFrom(rows: Iterable<LabelRow>): readonly LabelRow[] {
  const known = new Map(starterLabels.map((label, order) => [label.id, starterRow(label, order)]));
  for (const row of rows) known.set(row.id, row);
  return [...known.values()]
    .filter((row) => !row.removed)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function starterRow(label: Label, order: number): LabelRow {
  return { ...label, order, removed: false };
}

/**
 * The label with this id. An unknown id (a label of a newer version, a damaged row) still gets a
 * label, so that its annotations are shown and exported rather than dropped.
 */
export function labelOf(labels: readonly Label[], id: string): Label {
  return (
    labels.find((label) => label.id === id) ?? {
      id,
      name: id,
      hue: 'yellow',
      underline: 'solid',
      letter: '?',
    }
  );
}
