import type { DocumentRecord } from '#core/document/document';
import type { DocumentSummary } from '#core/document/document-summary';
import { wholeCharacter } from '#core/text/whole-characters';
import { englishCountryName } from './country-lookup';

/** UTF-16 units of the opening words that a list may show, the dots behind them included. */
const openingLength = 160;

/** What a list shows about a document. */
export function summarise(document: DocumentRecord): DocumentSummary {
  const last = document.blocks.at(-1);
  const lead = document.blocks.find((block) => block.kind === 'paragraph');
  return {
    id: document.id,
    revision: document.revision,
    title: document.title,
    opening: shortened(lead?.text ?? ''),
    date: document.date,
    place: document.facts.find((fact) => fact.kind === 'where')?.text ?? null,
    countries: document.facts
      .filter((fact) => fact.kind === 'country')
      .map((fact) => englishCountryName(fact.text)),
    body: document.published?.body ?? null,
    address: document.published?.address ?? null,
    language: document.language,
    translation: document.translation,
    length: last ? last.start + last.text.length : 0,
  };
}

/** Cut between words where there are any, and never within a character. */
function shortened(text: string): string {
  if (text.length <= openingLength) return text;
  const cut = text.slice(0, wholeCharacter(text, openingLength - 2));
  const blank = cut.lastIndexOf(' ');
  return `${blank > openingLength / 2 ? cut.slice(0, blank).trimEnd() : cut}…`;
}
