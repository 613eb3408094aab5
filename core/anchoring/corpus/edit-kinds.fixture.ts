import type { Line } from './revised-text.fixture';
import type { Passage } from '#core/text/passage';
import type { CorpusText } from './texts.fixture';
import type { Numbers } from './numbers.fixture';

export const editKinds = [
  'typo mended',
  'word added',
  'sentence moved',
  'paragraph split or joined',
  'section moved',
  'phrase repeated nearby',
  'quotes and dashes normalised',
  'spaces and line breaks changed',
  'date changed',
  'heading renamed',
  'sentence rewritten',
  'passage deleted',
] as const;

export type EditKind = (typeof editKinds)[number];

/** The words an edit changes, and its neighbourhood in the earlier text. */
export interface Edit {
  readonly lines: readonly Line[];
  readonly near: Passage;
}

export interface EditTask {
  readonly source: CorpusText;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly numbers: Numbers;
}
