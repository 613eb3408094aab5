import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { err, ok, type Result } from '#core/result';
import { textLines } from './text/lines';
import { recordOfSource } from './record-of-source';
import { noFacts } from './source-text';
import { wellFormed } from '#core/text/well-formed';

/** 'empty': no line with a word. 'too-large': more UTF-16 units than `maxUnits`. */
export type ParseFailure = 'empty' | 'too-large';

/** As many units as the largest decoded file can have. */
export const maxUnits = 32 * 1024 * 1024;

/**
 * A bundled text: its document has an id of its own, and the text is named by its wording.
 *
 * @param id the document's stable id, kept as it is.
 * @param text any line endings; a lone surrogate is read as U+FFFD. Linear in its length, whatever
 * it contains.
 */
export function parseSummary(id: string, text: string): Result<DocumentRecord, ParseFailure> {
  if (text.length > maxUnits) return err('too-large');
  const record = recordOfSource({ pieces: textLines(wellFormed(text)), facts: noFacts });
  if (!record.ok) return record;
  const revision = wordingOf(canonicalText(record.value.blocks));
  return ok({ id, ...record.value, revision });
}
