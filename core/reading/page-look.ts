/** How documents are typeset: the reader's choices, for all documents alike. */
export const faces = ['serif', 'sans', 'system'] as const;
export type Face = (typeof faces)[number];

/** A length or ratio that changes in steps. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const ranges = {
  /** CSS pixels. */
  size: { least: 13, most: 36, step: 1 },
  /** Characters of Latin text in a full line, spaces included. */
  measure: { least: 40, most: 100, step: 2 },
  /** Height of a line as a multiple of the size. */
  lineHeight: { least: 1.3, most: 2.2, step: 0.05 },
  /** Space after a paragraph as a multiple of the size; with none, first lines are indented. */
  spacing: { least: 0, most: 2, step: 0.1 },
} as const satisfies Record<string, Range>;

export type RangeName = keyof typeof ranges;

export interface PageLook extends Readonly<Record<RangeName, number>> {
  readonly face: Face;
  /** Both edges of the column straight. */
  readonly justified: boolean;
  /** Long words are hyphenated by the rules of the document's language. */
  readonly hyphenated: boolean;
  /** ¶ numbers in the margin. */
  readonly numbered: boolean;
}

/** Measure and line height are in the middle of what typographers recommend for long reading. */
export const defaultLook: PageLook = {
  face: 'serif',
  size: 18,
  measure: 70,
  lineHeight: 1.7,
  spacing: 0.9,
  justified: false,
  hyphenated: true,
  numbered: false,
};

/** The value one step further, on the grid of steps and within the range. */
export function stepped(name: RangeName, value: number, direction: 1 | -1): number {
  const { least, most, step } = ranges[name];
  const steps = Math.round((value - least) / step) + direction;
  // Two decimals are finer than any step; without rounding, 1.3 + 5 × 0.05 is 1.5499999999999998.
  const next = Number((least + steps * step).toFixed(2));
  return Math.min(Math.max(next, least), most);
}

/** Mean width of a character of running Latin text, as a share of the size, in our faces. */
export const characterWidth = 0.5;

/** Width of the column in CSS pixels. */
export function columnWidth({ size, measure }: Pick<PageLook, 'size' | 'measure'>): number {
  return Math.round(size * measure * characterWidth);
}
