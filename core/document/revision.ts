import { canonicalText, wordingOf } from './canonical-text';
import type { Block, DocumentRecord } from './document';

/** What makes a publication the one it is; two that differ in any of it are two texts. */
type Published = Pick<DocumentRecord, 'title' | 'date' | 'translationMark' | 'head'> & {
  readonly blocks: readonly Pick<Block, 'kind' | 'level' | 'text'>[];
};

/**
 * Names a text: SHA-256, in lower-case hex, of the UTF-8 of a JSON array of what was published,
 * `[title, date, translationMark, [[role, text] …], [[kind, level, text] …]]`. Two statements of the
 * same words on two days are two texts.
 */
export function revisionOf({ title, date, translationMark, head, blocks }: Published): string {
  return wordingOf(
    JSON.stringify([
      title,
      date,
      translationMark,
      head.map(({ role, text }) => [role, text]),
      blocks.map(({ kind, level, text }) => [kind, level, text]),
    ]),
  );
}

/**
 * Whether a text is named by its wording alone. Bundled texts are, because their documents have ids
 * of their own, and so is every text that an earlier Readout imported.
 */
export function isNamedByWording({
  revision,
  blocks,
}: Pick<DocumentRecord, 'revision' | 'blocks'>) {
  return revision === wordingOf(canonicalText(blocks));
}
