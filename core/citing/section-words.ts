import { printable } from '#core/text/printable';
import { quotationMarksOf } from '#core/text/quotation-marks';
import type { SourceRecord } from '#core/model/source-record';

/** How a citation names a section: `§ “Bilateral relations”`. */
export function sectionWords({ language }: SourceRecord, section: string): string {
  const { open, close } = quotationMarksOf(language);
  return `§ ${open}${printable(section)}${close}`;
}
