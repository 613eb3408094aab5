/** The hues a label may take; each theme gives every hue a marker colour and an ink. */
export type Hue = 'orange' | 'yellow' | 'green' | 'blue' | 'rose' | 'violet';

/** How a label's underline is drawn, so that labels differ without colour too. */
export type UnderlinePattern = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy' | 'thick';

/** A named meaning the reader gives a passage while marking it. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly underline: UnderlinePattern;
  /** One letter that stands for the label where there is no room for its name. */
  readonly letter: string;
}

/** The labels every new library starts with. The digit of a label is its place in the list, from 1. */
export const starterLabels: readonly Label[] = [
  { id: 'key-point', name: 'Key point', hue: 'orange', underline: 'thick', letter: 'K' },
  { id: 'agreement', name: 'Agreement', hue: 'yellow', underline: 'solid', letter: 'A' },
  { id: 'commitment', name: 'Commitment', hue: 'green', underline: 'double', letter: 'C' },
  { id: 'position', name: 'Position', hue: 'blue', underline: 'dotted', letter: 'P' },
  { id: 'concern', name: 'Concern', hue: 'rose', underline: 'wavy', letter: 'N' },
  { id: 'follow-up', name: 'Follow-up', hue: 'violet', underline: 'dashed', letter: 'F' },
];

/**
 * The label with this id. An id that is not in the list (a label of a newer version, a damaged
 * row) still gets a label, so that its annotations are shown and exported rather than dropped.
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
