/** The parts of a page's tree. */

export interface PageElement {
  readonly tag: string;
  /** Attributes that are kept, with longer ones reduced to a word of our own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | PageText)[];
}

export interface PageText {
  text: string;
  /** Index among the page's texts, from 0. */
  readonly index: number;
}
