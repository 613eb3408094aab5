import type { CitationRun } from './citation-runs';
import type { Locator } from './locator';
import { printable } from '#core/text/printable';
import { quotationMarksOf } from '#core/text/quotation-marks';
import type { SourceRecord } from '#core/model/source-record';
import { sectionWords } from './section-words';

/**
 * Readout's own form, for mails and messages: issuer, title, day, ¶ and section, address and access
 * day, separated by commas; what is unknown is left out. Days stay `YYYY-MM-DD`.
 */
export function plainCitation(source: SourceRecord, locator: Locator): CitationRun[] {
  const { open, close } = quotationMarksOf(source.language);
  const facts = [
    source.body,
    `${open}${source.title}${close}`,
    source.issued,
    locator.paragraph === null ? null : `¶ ${locator.paragraph}`,
    locator.part ?? null,
    locator.section === null ? null : sectionWords(source, locator.section),
    source.address === null ? null : addressWords(source.address, source.accessed),
  ];
  const text = facts.flatMap((fact) => (fact === null ? [] : printable(fact))).join(', ');
  return [{ text, italic: false }];
}

function addressWords(address: string, accessed: string | null): string {
  return accessed === null ? address : `${address} (accessed ${accessed})`;
}
