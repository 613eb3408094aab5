import type { Anchor } from '#core/model/anchor';
import { canonicalText } from '#core/document/canonical-text';
import { blockAt } from '#core/document/blocks';
import { headingPathAt } from '#core/document/sections';
import type { DocumentRecord } from '#core/document/document';
import { wholeCharacter } from '#core/text/whole-characters';
import type { Passage } from '#core/text/passage';

/**
 * UTF-16 units of context stored on each side of a quote, twice as many as the Hypothesis client
 * stores.
 */
const contextLength = 64;

/**
 * Describes a passage of a document so that it can be found again.
 *
 * @param passage UTF-16 offsets into the canonical text; not empty, and within it.
 */
export function describePassage(document: DocumentRecord, passage: Passage): Anchor {
  const text = canonicalText(document.blocks);
  const { start, end } = passage;
  const first = blockAt(document, start);
  const last = blockAt(document, end - 1);
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, start - contextLength), start),
      suffix: text.slice(end, wholeCharacter(text, end + contextLength)),
    },
    blocks: {
      startBlock: first,
      startOffset: start - (document.blocks[first]?.start ?? 0),
      endBlock: last,
      endOffset: end - (document.blocks[last]?.start ?? 0),
    },
    headings: headingPathAt(document, start),
  };
}
