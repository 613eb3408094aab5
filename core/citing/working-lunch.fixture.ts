/** The bundled summary with an example source record, for tests of citing. */
import { readFileSync } from 'node:fs';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { parseSummary } from '#core/import-documents/official-summary';
import type { SourceRecord } from '#core/model/source-record';
import type { Passage } from '#core/text/passage';

const name = 'japan-mongolia-leaders-working-lunch';
const parsed = parseSummary(name, readFileSync(`resources/summaries/${name}.txt`, 'utf8'));
if (!parsed.ok) throw new Error(parsed.error);

export const workingLunch: DocumentRecord = parsed.value;

/** The address is made up. */
export const workingLunchSource: SourceRecord = {
  id: name,
  title: workingLunch.title,
  body: 'Ministry of Foreign Affairs of Japan',
  place: 'Tokyo',
  issued: '2023-09-20',
  address: 'https://www.mofa.go.jp/a_o/c_m1/mn/page1e_000001.html',
  accessed: '2026-11-24',
  language: 'en',
  translationMark: '[Provisional translation]',
};

/** The passage from the first of these words to the last. */
export function passageFrom(first: string, last: string = first): Passage {
  const text = canonicalText(workingLunch.blocks);
  const start = text.indexOf(first);
  const at = text.indexOf(last, start);
  if (start < 0 || at < 0) throw new Error(`Not in the summary: ${first} … ${last}`);
  return { start, end: at + last.length };
}

/** Passages of every sort that a citation has to locate. */
export const passages: Readonly<Record<string, Passage>> = {
  'in the lead': passageFrom('held a working lunch'),
  'inside a section': passageFrom('steady progress in cooperation projects'),
  'across two sections': passageFrom('President Khurelsukh expressed his desire', 'this year'),
  'a whole section': passageFrom('Bilateral relations\nThe two', 'shot in Mongolia.'),
};
