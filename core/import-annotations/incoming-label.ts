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
  const hue = hueOf(item.colour ?? '');
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

function hueOf(colour: string): Hue | null {
  return hueOfColour[colour.toLowerCase()] ?? hueOfHex(colour);
}

/** Where on the colour wheel a hue ends, in degrees. */
const wheel: readonly (readonly [end: number, hue: Hue])[] = [
  [15, 'rose'],
  [43, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [188, 'teal'],
  [250, 'blue'],
  [320, 'violet'],
  [360, 'rose'],
];

/** The hue nearest to a colour written as `#rrggbb`; null for anything else. */
function hueOfHex(colour: string): Hue | null {
  const digits = /^#([\da-f]{6})(?:[\da-f]{2})?$/i.exec(colour)?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(digits.slice(at, at + 2), 16),
  );
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const spread = most - least;
  if (spread < 24) return 'grey';
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return wheel.find(([end]) => sector * 60 <= end)?.[1] ?? null;
}
