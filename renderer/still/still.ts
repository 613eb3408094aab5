/**
 * The first screen as it was left: kept when the window rests or closes, and shown at the next start
 * from the first frame on, until the application has asked for everything and draws itself. It can
 * be read and not touched, has no notes and no marks, and is never the only home of anything.
 */
export interface Still {
  /** Which build made it: another has other names of classes. */
  readonly build: string;
  /** The size of the window in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly root: StillElement;
  readonly nodes: readonly StillNode[];
  /** What the page has above the first block of the still, and in all, in CSS pixels. */
  readonly scroll: { readonly top: number; readonly before: number; readonly all: number };
}

export type StillNode = string | StillElement;

export interface StillElement {
  readonly tag: string;
  /** Whether it is part of a drawing. */
  readonly isSvg?: true;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly style?: string;
  readonly children?: readonly StillNode[];
  readonly part?: StillPart;
}

/** The page that scrolls, the room of what is above the first block, and that block. */
export type StillPart = 'page' | 'above' | 'first';

/** Its name in the origin's storage that answers at once. */
export const stillKey = 'still';
