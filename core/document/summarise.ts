import type { DocumentSummary } from '#core/ipc/messages';
import type { DocumentRecord } from './document';

/** UTF-16 units of the opening words that a list may show. */
const openingLength = 160;

/** What a list shows of a document. */
export function summarise(document: DocumentRecord): DocumentSummary {
  const last = document.blocks.at(-1);
  const lead = document.blocks.find((block) => block.kind === 'paragraph');
  return {
    id: document.id,
    title: document.title,
    opening: lead?.text.slice(0, openingLength) ?? '',
    date: document.date,
    place: document.facts.find((fact) => fact.kind === 'where')?.text ?? null,
    countries: document.facts.filter((fact) => fact.kind === 'country').map((fact) => fact.text),
    translation: document.translation,
    length: last ? last.start + last.text.length : 0,
  };
}
