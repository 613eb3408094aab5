import { canonicalText, wordingOf } from './canonical-text';
import type { Block, DocumentRecord } from './document';
import type { Span } from './spans';

/** What identifies a publication; two that differ in any of it are two texts. */
type Published = Pick<DocumentRecord, 'title' | 'date' | 'translationMark' | 'head'> & {
  readonly blocks: readonly Pick<Block, 'kind' | 'level' | 'text' | 'spans'>[];
};

/**
 * Names a text: SHA-256, in lower-case hex, of the UTF-8 of a JSON array of what was published,
 * `[title, date, translationMark, [[role, text] …], [[kind, level, text] …]]`, a block with spans
 * as `[kind, level, text, [[kind, start, end, value?] …]]`. The same words published on two days
 * are two texts.
 */
export function revisionOf({ title, date, translationMark, head, blocks }: Published): string {
  return wordingOf(
    JSON.stringify([
      title,
      date,
      translationMark,
      head.map(({ role, text }) => [role, text]),
      blocks.map(blockTuple),
    ]),
  );
}

/** A block as hashed and stored; without spans in the form from before spans existed. */
export function blockTuple({ kind, level, text, spans }: Published['blocks'][number]): BlockTuple {
  return spans === undefined || spans.length === 0
    ? [kind, level, text]
    : [kind, level, text, spans.map(spanTuple)];
}

export type BlockTuple =
  | [kind: Block['kind'], level: number, text: string]
  | [kind: Block['kind'], level: number, text: string, spans: SpanTuple[]];

type SpanTuple =
  | [kind: string, start: number, end: number]
  | [kind: string, start: number, end: number, value: string];

function spanTuple({ kind, start, end, value }: Span): SpanTuple {
  return value === undefined ? [kind, start, end] : [kind, start, end, value];
}

/**
 * Whether a text is named by its wording alone. That is true of bundled texts, because their
 * documents have ids of their own, and of every text that an earlier Readout imported.
 */
export function isNamedByWording({
  revision,
  blocks,
}: Pick<DocumentRecord, 'revision' | 'blocks'>) {
  return revision === wordingOf(canonicalText(blocks));
}
