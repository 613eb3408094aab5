/** What a generated summary is made of: sentences with places for names, in one language. */
export interface Manner {
  /** What separates two sentences of a paragraph. */
  readonly joiner: string;
  /** `{name}` represents one of the slot's words; a slot keeps its word within one text. */
  readonly sentences: readonly string[];
  /** Sentences that recur within one text, as they do in official summaries. */
  readonly formulas: readonly string[];
  readonly headings: readonly string[];
  /** Slots that keep their word within one text. */
  readonly cast: Readonly<Record<string, readonly string[]>>;
  /** Slots that take another word each time. */
  readonly free: Readonly<Record<string, readonly string[]>>;
  /** Words that an editor adds, with their blank. */
  readonly added: readonly string[];
}
