/** The parts of a page's tree. */

export interface PageElement {
  readonly tag: string;
  /** Those that are kept, and what longer ones say in a word of our own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | PageText)[];
}

export interface PageText {
  readonly text: string;
  /** Place among the page's texts, from 0. */
  readonly index: number;
}
