import type { Hue, Label } from '#core/model/label';
import type { IncomingItem } from './incoming';

export interface LabelChoice {
  readonly labelId: string;
  /** A label from the file that is new here; nearly always null. */
  readonly brought: Label | null;
  /** A name from the file that is not a label here, kept as a tag; null for none. */
  readonly leftName: string | null;
}

/** Colour names of other programs, and the nearest hue. */
const hueOfColour: Readonly<Record<string, Hue>> = {
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  orange: 'orange',
  olive: 'green',
  cyan: 'blue',
  pink: 'rose',
  red: 'rose',
  purple: 'violet',
  violet: 'violet',
  magenta: 'violet',
  grey: 'grey',
  gray: 'grey',
};

/**
 * The label for an incoming highlight: its own, else the one of that name, else of that colour,
 * else the first.
 *
 * @param labels the reader's labels in their order; not empty.
 */
export function chooseLabel(item: IncomingItem, labels: readonly Label[]): LabelChoice {
  const own = item.own?.label ?? null;
  if (own) {
    const known = labels.some(({ id }) => id === own.id);
    return { labelId: own.id, brought: known ? null : own, leftName: null };
  }
  const named = labels.find(({ name }) => sameWords(name, item.labelName ?? ''));
  if (named) return { labelId: named.id, brought: null, leftName: null };
  const hue = hueOfColour[(item.colour ?? '').toLowerCase()];
  const coloured = labels.find((label) => label.hue === hue) ?? labels[0];
  return { labelId: coloured?.id ?? '', brought: null, leftName: item.labelName };
}

/** "Key point" and the tag "key-point" are the same. */
function sameWords(a: string, b: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
      .trim();
  return plain(a) !== '' && plain(a) === plain(b);
}
