import { printable } from './printable';
import { quotationMarksOf } from './quotation-marks';
import type { SourceRecord } from './source-record';

/** How a citation names a section: `§ “Bilateral relations”`. */
export function sectionWords({ language }: SourceRecord, section: string): string {
  const { open, close } = quotationMarksOf(language);
  return `§ ${open}${printable(section)}${close}`;
}
